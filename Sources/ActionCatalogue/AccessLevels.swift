/// What an action does to its service, as AWS classes it; some actions are of two levels.
package struct AccessLevels: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let list = AccessLevels(rawValue: 1)
  package static let read = AccessLevels(rawValue: 2)
  package static let write = AccessLevels(rawValue: 4)
  package static let tagging = AccessLevels(rawValue: 8)
  package static let permissionsManagement = AccessLevels(rawValue: 16)

  /// The levels with their letter in the catalogue's text and AWS's word, in AWS's order.
  private static let all: [(level: AccessLevels, letter: Character, word: String)] = [
    (.list, "L", "List"), (.permissionsManagement, "P", "Permissions management"),
    (.read, "R", "Read"), (.tagging, "T", "Tagging"), (.write, "W", "Write"),
  ]

  /// Reads AWS's words, such as `Tagging, Write`; nil when one is not known.
  package init?(words: String) {
    self = []
    for word in words.split(separator: ", ") {
      guard let known = Self.all.first(where: { $0.word == word }) else { return nil }
      insert(known.level)
    }
    if isEmpty { return nil }
  }

  /// Reads the letters of the catalogue's text; nil when one is not known.
  init?(letters: String) {
    self = []
    for letter in letters {
      guard let known = Self.all.first(where: { $0.letter == letter }) else { return nil }
      insert(known.level)
    }
    if isEmpty { return nil }
  }

  /// The levels in AWS's words, such as `Tagging, Write`.
  package var words: String {
    Self.all.filter { contains($0.level) }.map(\.word).joined(separator: ", ")
  }

  /// The levels in the letters of the catalogue's text.
  package var letters: String { String(Self.all.filter { contains($0.level) }.map(\.letter)) }
}
