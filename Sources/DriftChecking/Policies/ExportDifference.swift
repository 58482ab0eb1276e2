internal import ByteSearching
internal import CanonicalModel
internal import IAMPolicy

/// Where an export of a policy that says something else than the model's first parts from it, line
/// by line.
struct ExportDifference {
  /// The line that is published there; nil where the model goes on.
  let found: String?
  /// The line that the model has there; nil where it ends.
  let expected: String?
  /// The offset of the line in the published text; of one that is missing, of the line before it.
  let offset: Int
  /// The number of the line in the model's text, from 1.
  let line: Int
  /// How many lines the published text shares with the model's, wherever they stand.
  let sharedLines: Int
  /// Actions of the policy that the published text lacks.
  let lacking: [String]
  /// Actions that are in the published text alone.
  let added: [String]

  /// Compares texts; nil when they are the same but for how lines and the text end and for the
  /// letter case of actions, or mean the same in their form.
  init?(_ utf8: [UInt8], with model: String, as form: PolicyExport) {
    let newline = UInt8(ascii: "\n")
    let lines = utf8.split(separator: newline, omittingEmptySubsequences: false).map { line in
      line.last == UInt8(ascii: "\r") ? line.dropLast() : line
    }
    let wanted = Array(model.utf8).split(separator: newline, omittingEmptySubsequences: false)
    let isSame = zip(lines, wanted).prefix { Self.areSame($0, $1) }.count
    guard isSame < lines.count || isSame < wanted.count else { return nil }
    if let meaning = ExportMeaning(of: utf8, as: form),
      meaning == ExportMeaning(of: Array(model.utf8), as: form)
    {
      return nil
    }
    found = isSame < lines.count ? String(decoding: lines[isSame], as: UTF8.self) : nil
    expected = isSame < wanted.count ? String(decoding: wanted[isSame], as: UTF8.self) : nil
    let isMissing =
      isSame == lines.count
      || (isSame + 1 < wanted.count && wanted[isSame + 1].elementsEqual(lines[isSame]))
    let place = isMissing ? max(isSame - 1, 0) : isSame
    let shown = lines.indices.contains(place) ? lines[place] : []
    offset = shown.firstIndex { $0 != UInt8(ascii: " ") } ?? shown.startIndex
    line = isSame + 1
    let due = Set(wanted)
    sharedLines = lines.count { due.contains($0) }
    let published = Self.actions(in: utf8[...])
    let own = Self.actions(in: Array(model.utf8)[...])
    lacking = own.subtracting(published).map(\.text).sorted { $0.precedes($1) }
    added = published.subtracting(own).map(\.text).sorted { $0.precedes($1) }
  }

  private static func areSame(_ line: ArraySlice<UInt8>, _ wanted: ArraySlice<UInt8>) -> Bool {
    if line.elementsEqual(wanted) { return true }
    guard line.count == wanted.count else { return false }
    let words = (self.words(in: line), self.words(in: wanted))
    guard words.0.count == words.1.count else { return false }
    var (rest, due) = (line[...], wanted[...])
    for (word, other) in zip(words.0, words.1) {
      let isAction = isAction(word) && isAction(other)
      guard word.startIndex - line.startIndex == other.startIndex - wanted.startIndex,
        rest[..<word.startIndex].elementsEqual(due[..<other.startIndex]),
        word.elementsEqual(other) || (isAction && pattern(word) == pattern(other))
      else { return false }
      (rest, due) = (rest[word.endIndex...], due[other.endIndex...])
    }
    return rest.elementsEqual(due)
  }

  private static func pattern(_ word: ArraySlice<UInt8>) -> ActionPattern {
    ActionPattern(String(decoding: word, as: UTF8.self))
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

  /// The words of a text that are actions.
  private static func actions(in utf8: ArraySlice<UInt8>) -> Set<ActionPattern> {
    Set(words(in: utf8).filter(isAction).map(pattern))
  }

  private static func words(in utf8: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    utf8.split { byte in
      switch byte {
      case 0x2A, 0x2D, 0x30...0x3A, 0x3F, 0x41...0x5A, 0x61...0x7A: false
      default: true
      }
    }
  }

  /// Tells whether a word is an action: a service, a colon, a name or pattern.
  private static func isAction(_ word: ArraySlice<UInt8>) -> Bool {
    let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && parts[0].allSatisfy { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x2D...0x39).contains(byte)
      }
  }
}
