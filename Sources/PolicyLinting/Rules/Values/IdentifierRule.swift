internal import IAMPolicy

/// Identifiers such as `vpc-0a1b2c3d`: a prefix and 8 or 17 hexadecimal digits.
enum IdentifierRule {
  /// An issue for each value of a condition key that is no such identifier.
  ///
  /// Patterns and values with policy variables may stand for one.
  static func issues(in policy: LintedPolicy, key: String, prefix: String) -> [LintIssue] {
    policy.conditionIssues { condition, _ in
      guard condition.foldedKey == key, condition.name?.kind.valueType == .string else { return [] }
      return condition.values.filter { !isIdentifier($0.text, prefix) }.map {
        LintIssue("'\($0.text)' is no identifier such as '\(prefix)0a1b2c3d'", at: $0.location)
      }
    }
  }

  private static func isIdentifier(_ text: String, _ prefix: String) -> Bool {
    if WildcardText.isPattern(text) || text.contains("${") { return true }
    let digits = text.utf8.dropFirst(prefix.utf8.count)
    return text.hasPrefix(prefix) && (digits.count == 8 || digits.count == 17)
      && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
  }
}
