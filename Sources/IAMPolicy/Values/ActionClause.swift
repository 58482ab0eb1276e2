/// The actions a statement matches: `Action`, or all but those of `NotAction`.
public struct ActionClause: Hashable, Sendable {
  /// True for `NotAction`.
  public var isNegated: Bool
  /// The patterns in written order, such as `s3:GetObject` or `ec2:Describe*`.
  public var patterns: [ActionPattern]

  /// Makes a clause from its patterns.
  public init(_ patterns: [ActionPattern], isNegated: Bool = false) {
    self.patterns = patterns
    self.isNegated = isNegated
  }
}
