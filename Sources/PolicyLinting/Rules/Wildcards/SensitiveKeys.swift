internal import IAMPolicy

/// Condition keys that say whose account, organization or network something is of.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sensitive>
enum SensitiveKeys {
  /// True for a key of AWS's list of 26 November 2026; the key is in lower case.
  static func contains(_ folded: String) -> Bool { names.contains(folded) }

  private static let names: Set = [
    "aws:principalaccount", "aws:principalorgid", "aws:resourceaccount", "aws:resourceorgid",
    "aws:sourceaccount", "aws:sourceorgid", "aws:sourcevpc", "aws:sourcevpce", "aws:vpceaccount",
    "aws:vpceorgid",
  ]
}
