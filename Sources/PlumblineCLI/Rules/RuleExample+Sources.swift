internal import Diagnostics
internal import IAMPolicy
internal import PolicyLinting
internal import SiteBuilding

extension RuleExample {
  /// What a build finds under a rule.
  static func faults(of rule: RuleID) -> [RuleExample] {
    FaultRegistry.examples(of: rule).map { example in
      RuleExample(
        in: "in '\(example.file)'", language: FenceLanguage.of(example.file),
        wrong: example.wrong, right: example.right)
    }
  }

  /// The shortest policy in which a lint rule finds something, and the one most like it in which
  /// it does not.
  static func lint(of rule: any LintRule.Type) -> [RuleExample] {
    let found = rule.examples.filter { $0.details != nil }
      .min { $0.text.utf8.count < $1.text.utf8.count }
    guard let found else { return [] }
    let wrong = found.text.replacing(mark, with: "")
    let right = rule.examples.filter { $0.details == nil && $0.type == found.type }
      .map { ($0.text, Resemblance.percent($0.text, wrong)) }
      .max { $0.1 < $1.1 }?.0
    return [
      RuleExample(
        in: "in a policy of type '\(found.type.rawValue)'", language: "json", wrong: found.text,
        right: right)
    ]
  }
}
