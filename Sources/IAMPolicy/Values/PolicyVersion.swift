/// The version of the policy language.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html>
public enum PolicyVersion: String, Hashable, Sendable, CaseIterable {
  /// The current language, with policy variables.
  case v2012 = "2012-10-17"
  /// The earlier language, in which `${…}` is literal text.
  case v2008 = "2008-10-17"
}
