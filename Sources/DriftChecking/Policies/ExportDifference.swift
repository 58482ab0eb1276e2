internal import CanonicalModel
internal import IAMPolicy

/// Where an export of a policy first parts from the model's, line by line.
struct ExportDifference {
  /// The line that is published there; nil where the model goes on.
  let found: String?
  /// The line that the model has there; nil where it ends.
  let expected: String?
  /// The offset of the line in the published text; of one that is missing, of the line before it.
  let offset: Int
  /// The number of the line in the model's text, from 1.
  let line: Int
  /// Actions of the policy that the published text lacks.
  let lacking: [String]
  /// Actions that are in the published text alone.
  let added: [String]

  /// Compares texts; nil when they are the same but for how lines and the text end.
  init?(_ utf8: [UInt8], with model: String) {
    let newline = UInt8(ascii: "\n")
    let lines = utf8.split(separator: newline, omittingEmptySubsequences: false).map { line in
      line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }
    let wanted = Array(model.utf8).split(separator: newline, omittingEmptySubsequences: false)
    let isSame = zip(lines, wanted).prefix { $0.elementsEqual($1) }.count
    guard isSame < lines.count || isSame < wanted.count else { return nil }
    found = isSame < lines.count ? String(decoding: lines[isSame], as: UTF8.self) : nil
    expected = isSame < wanted.count ? String(decoding: wanted[isSame], as: UTF8.self) : nil
    let isMissing =
      isSame == lines.count
      || (isSame + 1 < wanted.count && wanted[isSame + 1].elementsEqual(lines[isSame]))
    let place = isMissing ? max(isSame - 1, 0) : isSame
    let shown = lines.indices.contains(place) ? lines[place] : []
    offset = shown.firstIndex { $0 != UInt8(ascii: " ") } ?? shown.startIndex
    line = isSame + 1
    let published = Self.actions(in: utf8[...])
    let own = Self.actions(in: Array(model.utf8)[...])
    lacking = own.subtracting(published).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    added = published.subtracting(own).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The difference in words that follow the name of the export.
  var message: String {
    var words: [String] = []
    if let action = added.first {
      words.append("'\(action)' is not in the model" + Self.more(added))
    }
    if let action = lacking.first { words.append("it lacks '\(action)'" + Self.more(lacking)) }
    let shown = found.map { "it says '\(Self.trimmed($0))'" } ?? "it ends"
    let due = expected.map { "'\(Self.trimmed($0))' is due" } ?? "nothing more is due"
    return (words + ["\(shown) where \(due)"]).joined(separator: ", ")
  }

  private static func more(_ actions: [String]) -> String {
    actions.count > 1 ? " (and \(actions.count - 1) more)" : ""
  }

  private static func trimmed(_ line: String) -> String {
    let text = line.utf8.drop { $0 == UInt8(ascii: " ") }.prefix(80)
    return String(decoding: text, as: UTF8.self)
  }

  /// The words of a text that are actions: a service, a colon, a name or pattern.
  private static func actions(in utf8: ArraySlice<UInt8>) -> Set<String> {
    let words = utf8.split { byte in
      switch byte {
      case 0x2A, 0x2D, 0x30...0x3A, 0x3F, 0x41...0x5A, 0x61...0x7A: false
      default: true
      }
    }
    let colon = UInt8(ascii: ":")
    return Set(
      words.filter { word in
        let parts = word.split(separator: colon, omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
          && parts[0].allSatisfy { (0x61...0x7A).contains($0) || (0x2D...0x39).contains($0) }
      }.map { String(decoding: $0, as: UTF8.self) })
  }
}
