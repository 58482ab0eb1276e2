internal import CanonicalModel
internal import Diagnostics

/// A digest that a page or its twin states beside the name of a download.
struct StatedDigest {
  let digest: String
  /// The names on the line.
  let names: Set<String>
  let position: SourcePosition
  /// The page or file it stands in.
  let channel: String

  /// True where the words on the line say that it is of what the page offers, by no file's name.
  var isOfPolicy: Bool {
    let words = Set(names.map { $0.lowercased() })
    let isAlone = words.subtracting([digest]).isSubset(of: Self.digests.union(["is", "the", "of"]))
    return !words.isDisjoint(with: Self.digests)
      && (isAlone || !words.isDisjoint(with: Self.offered))
      && words.isDisjoint(with: Self.others)
      && !names.contains { $0.dropFirst().dropLast().contains(".") }
  }

  private static let digests: Set = [
    "sha-256", "sha256", "digest", "checksum", "hash", "fingerprint", "sha-256sum", "sha256sum",
  ]
  private static let offered: Set = [
    "its", "policy", "json", "download", "file", "document", "layout",
  ]
  /// What else has digests, or makes them those of another time.
  private static let others: Set = [
    "image", "images", "container", "layer", "agent", "archive", "package", "binary", "tool",
    "installer", "certificate", "commit", "key", "docker", "template", "your", "example", "not",
    "never", "no", "old", "if", "was", "were", "would", "earlier", "empty", "like", "page",
  ]

  /// The elements whose text is one line, but for `pre`, which has several.
  private static let lines: Set = ["p", "li", "tr", "dd", "figcaption", "pre"]

  /// The digests that a page shows.
  static func all(on page: PublishedPage) -> [StatedDigest] {
    guard mayStand(in: page.main) else { return [] }
    var seen: Set<Int> = []
    var stated: [StatedDigest] = []
    for element in page.main.all(where: { lines.contains($0.name) && $0["data-example"] == nil }) {
      let text = page.copiedText(of: element)
      for found in found(in: text.utf8, isOneLine: element.name != "pre") {
        let offset = text.sourceOffset(at: found.offset)
        guard seen.insert(offset).inserted else { continue }
        stated.append(
          StatedDigest(
            digest: found.digest, names: found.names, position: page.position(at: offset),
            channel: page.name))
      }
    }
    return stated
  }

  /// The digests that a Markdown twin states.
  static func all(in twin: SourceText, path: String) -> [StatedDigest] {
    guard DigestLine.mayStand(in: twin.utf8) else { return [] }
    return found(in: twin.utf8, isOneLine: false).map {
      StatedDigest(
        digest: $0.digest, names: $0.names, position: twin.position(at: $0.offset), channel: path)
    }
  }

  /// Tells, at a glance, whether the text of an element, or of one within, may hold a digest.
  ///
  /// What is hidden is left out of the text around it, and may hold one by itself.
  private static func mayStand(in element: HTMLElement) -> Bool {
    let document = element.document
    var run = DigestLine.Run()
    var place = element.index + 1
    while place < element.end {
      let node = document.nodes[place]
      if node.isHidden {
        let hidden = HTMLElement(document: document, index: place)
        if mayStand(in: hidden) { return true }
        place = hidden.end
        continue
      }
      if !node.isElement, run.isDigest(behind: document.utf8[node.content]) { return true }
      place += 1
    }
    return false
  }

  private static func found(
    in utf8: [UInt8], isOneLine: Bool
  ) -> [(digest: String, names: Set<String>, offset: Int)] {
    guard utf8.count > 64 else { return [] }
    let lines = isOneLine ? [utf8[...]] : utf8.split(separator: UInt8(ascii: "\n"))
    var found: [(digest: String, names: Set<String>, offset: Int)] = []
    for line in lines {
      for range in DigestLine.digests(in: line) {
        let digest = String(decoding: utf8[range], as: UTF8.self).lowercased()
        found.append((digest, DigestLine.names(in: line), range.lowerBound))
      }
    }
    return found
  }
}
