/// What a rule found in one place, or in several that are one matter.
package struct LintIssue: Hashable, Sendable {
  /// What is wrong: lower case, one clause, no full stop, names in single quotes.
  package let details: String
  /// What to do about this one, where it is more than the rule's own advice.
  package let fix: String?
  package let locations: [LintLocation]

  init(_ details: String, fix: String? = nil, at locations: [LintLocation]) {
    self.details = Self.shortened(details)
    self.fix = fix
    self.locations = locations
  }

  init(_ details: String, fix: String? = nil, at location: LintLocation) {
    self.init(details, fix: fix, at: [location])
  }

  /// The longest word that is told whole; an ARN has up to 2,048 characters, and few have 200.
  private static let wordLimit = 200

  /// The text with the rest of each word left out that is too long to be read.
  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > wordLimit else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let scalars = word.unicodeScalars
      guard scalars.count > wordLimit else { return String(word) }
      return String(scalars.prefix(wordLimit)) + "…" + (scalars.last == "'" ? "'" : "")
    }
    .joined(separator: " ")
  }
}
