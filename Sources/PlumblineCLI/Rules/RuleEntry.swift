internal import Diagnostics
internal import PolicyLinting

/// A rule as people look it up: who finds it, what it looks like, where to read on.
struct RuleEntry: Sendable {
  let rule: Rule
  /// The commands that report under it.
  let commands: [String]
  /// How much a lint finding weighs, in AWS's word; nil for all others.
  let findingType: String?
  let examples: [RuleExample]
  /// The page of the manual that tells of it, and the place on it; none for a lint rule.
  let manual: (page: String, anchor: String?)

  init(_ rule: Rule, commands: [String], examples: [RuleExample]) {
    self.rule = rule
    self.commands = commands
    self.examples = examples
    findingType = nil
    manual = ("manual/checks", rule.id.rawValue)
  }

  init(_ lint: any LintRule.Type) {
    rule = Rule(lint)
    commands = ["plumbline policy lint"]
    findingType = lint.findingType.rawValue
    examples = RuleExample.lint(of: lint)
    manual = ("manual/lint-rules", nil)
  }
}
