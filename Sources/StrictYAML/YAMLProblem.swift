/// One thing that is wrong with a YAML text.
package struct YAMLProblem: Error, Hashable, Sendable {
  /// What is wrong: lower case, one clause, names in single quotes.
  package let message: String
  /// What to do about it.
  package let hint: String
  package let place: YAMLPlace

  package init(_ message: String, hint: String, at place: YAMLPlace) {
    self.message = message
    self.hint = hint
    self.place = place
  }
}
