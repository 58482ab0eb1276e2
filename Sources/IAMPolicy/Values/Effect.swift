/// What a statement does with the requests it matches; letter case counts in its spelling.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html>
public enum Effect: String, Hashable, Sendable, CaseIterable {
  /// Grants what it matches.
  case allow = "Allow"
  /// Refuses what it matches, whatever else allows it.
  case deny = "Deny"
}
