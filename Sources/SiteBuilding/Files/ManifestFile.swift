internal import ByteSearching
internal import CanonicalModel
internal import Diagnostics
internal import Digests
internal import IAMPolicy

/// `plumbline.json`: which model the site tells, and the digest of every file that is ours.
enum ManifestFile {
  static let path = "plumbline.json"

  static func file(model: String, digests: [String: String]) -> OutputFile {
    let sorted = digests.sorted { $0.key.precedes($1.key) }
    let manifest = JSONValue.object([
      ("model", .string(model)),
      ("files", .object(sorted.map { ($0.key, .string($0.value)) })),
    ])
    return OutputFile(path: path, text: manifest.readableText + "\n")
  }

  /// The digest of every file that a manifest lists, by path; nil for a text that is none.
  static func digests(in utf8: [UInt8]) -> [String: String]? {
    guard case .object(let files) = member("files", in: utf8) else { return nil }
    var digests: [String: String] = [:]
    for file in files {
      if case .string(let digest) = file.value.value { digests[file.key] = digest }
    }
    return digests
  }

  /// The digest of the model that a manifest names; nil where it names none.
  static func model(in utf8: [UInt8]) -> String? {
    guard case .string(let model) = member("model", in: utf8) else { return nil }
    return model
  }

  private static func member(_ name: String, in utf8: [UInt8]) -> JSONNode.Value? {
    guard case .object(let members) = JSONReading(of: utf8).root?.value else { return nil }
    return members.first { $0.key == name }?.value.value
  }
}
