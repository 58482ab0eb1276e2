/// Every lint rule there is, family by family, in the order they are listed.
package enum RuleRegistry {
  package static let all: [any LintRule.Type] =
    syntax + elements + grammar + actions + arns + conditionKeys + values + wildcards
    + resourcePolicies + roles + economy + review

  /// What is read before a policy is one.
  private static let syntax: [any LintRule.Type] = [
    JSONSyntaxError.self, DuplicateKey.self, UnpasteableCharacter.self,
  ]

  /// The elements of a policy and its statements.
  private static let elements: [any LintRule.Type] = [MissingVersion.self]
}
