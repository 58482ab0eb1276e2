/// Identifiers that AWS gives to principals: four letters for the kind, then letters and digits.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-prefixes>
enum PrincipalIdentifier {
  /// An issue for each AWS principal that is such an identifier.
  static func issues(in policy: LintedPolicy, prefix: String, of kind: String) -> [LintIssue] {
    policy.issues { statement in
      statement.principals.filter { principal in
        let text = principal.value.text
        return principal.kind == "AWS" && text.hasPrefix(prefix) && text.utf8.count >= 16
          && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
      }
      .map {
        LintIssue(
          "'\($0.value.text)' is the identifier of a \(kind), and no ARN", at: $0.value.location)
      }
    }
  }
}
