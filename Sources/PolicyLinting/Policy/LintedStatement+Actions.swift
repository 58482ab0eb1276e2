internal import ActionCatalogue
internal import IAMPolicy

extension LintedStatement {
  /// How a statement comes to speak of an action.
  enum Mention {
    /// By its name.
    case name
    /// By a pattern.
    case wildcard
  }

  /// The first entry of `Action` that matches an action, such as `iam:passrole`.
  func mention(of action: String) -> (entry: LintedText, kind: Mention)? {
    guard !isNotAction else { return nil }
    for entry in actions where ASCIIFolding.areEqual(entry.text, action) {
      return (entry, .name)
    }
    for entry in actions
    where WildcardText.isPattern(entry.text) && WildcardText.matches(entry.text, action) {
      return (entry, .wildcard)
    }
    return nil
  }

  /// Tells whether its `NotAction` leaves an action in.
  func leavesIn(_ action: String) -> Bool {
    isNotAction && !actions.contains { WildcardText.matches($0.text, action) }
  }

  /// The elements of resources that are `*`.
  var everyResource: LintedText? {
    isNotResource ? nil : resources.first { $0.text == "*" }
  }
}
