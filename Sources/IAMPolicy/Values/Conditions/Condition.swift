/// One condition: an operator, a key, and the values any of which satisfies it.
///
/// Two conditions of a statement with the same operator and key are one, with the values of both.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html>
public struct Condition: Hashable, Sendable {
  /// The operator as written, qualifier and suffix included: `ForAnyValue:StringLikeIfExists`.
  public var name: String
  /// The condition key as written, such as `iam:PassedToService`.
  public var key: String
  /// The values in written order; numbers and booleans as their text.
  public var values: [String]

  /// Makes a condition from its parts.
  public init(_ name: String, _ key: String, _ values: [String]) {
    self.name = name
    self.key = key
    self.values = values
  }
}
