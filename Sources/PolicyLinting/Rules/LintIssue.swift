/// What a rule found in one place, or in several that are one matter.
package struct LintIssue: Hashable, Sendable {
  /// What is wrong: lower case, one clause, no full stop, names in single quotes.
  package let details: String
  /// What to do about this one, where it is more than the rule's own advice.
  package let fix: String?
  package let locations: [LintLocation]

  init(_ details: String, fix: String? = nil, at locations: [LintLocation]) {
    self.details = details
    self.fix = fix
    self.locations = locations
  }

  init(_ details: String, fix: String? = nil, at location: LintLocation) {
    self.init(details, fix: fix, at: [location])
  }
}
