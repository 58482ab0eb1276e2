/// The resources a statement matches: `Resource`, or all but those of `NotResource`.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html>
public struct ResourceClause: Hashable, Sendable {
  /// True for `NotResource`.
  public var isNegated: Bool
  /// ARN patterns in written order, or `*`; letter case counts in them.
  public var patterns: [String]

  /// Makes a clause from its patterns.
  public init(_ patterns: [String], isNegated: Bool = false) {
    self.patterns = patterns
    self.isNegated = isNegated
  }
}
