internal import CanonicalModel
internal import Digests
internal import IAMPolicy

/// The bytes that a policy has in the layouts of its own.
enum PolicyLayoutText {
  /// What a block must hold, by its layout; nil for a layout that is not ours.
  static func text(of block: PolicyBlock) -> [UInt8]? {
    guard let name = block.element["data-layout"], let layout = PolicyLayout(rawValue: name) else {
      return nil
    }
    let writer = PolicyWriter(layout: layout)
    let reference = block.text.reference
    let isStatement = block.element["data-statement"] != nil
    let text =
      isStatement
      ? reference.statements.first.map { writer.text(of: $0) } : writer.text(of: reference)
    return text.map { Array($0.utf8) }
  }

  /// What a download must hold.
  static func text(of download: PolicyDownload, _ policy: PublishedPolicy) -> [UInt8]? {
    let parts = policy.document.parts(fitting: policy.quota)
    let document =
      download.part.map { parts.indices.contains($0) ? parts[$0] : nil }
      ?? policy.document
    guard let document else { return nil }
    if download.path.hasSuffix(".min.json") {
      return Array((PolicyWriter(layout: .compact).text(of: document) + "\n").utf8)
    }
    let readable = Array((PolicyWriter(layout: .readable).text(of: document) + "\n").utf8)
    guard download.isDigest else { return readable }
    let name = download.path.split(separator: "/").last?.dropLast(".sha256".utf8.count) ?? ""
    return Array("\(SHA256.hex(of: readable))  \(name)\n".utf8)
  }

  /// The offset of the first byte in which two texts part; nil when they are the same.
  static func firstDifference(of found: [UInt8], from wanted: [UInt8]) -> Int? {
    guard found != wanted else { return nil }
    return zip(found, wanted).enumerated().first { $1.0 != $1.1 }?.offset
      ?? min(found.count, wanted.count)
  }
}
