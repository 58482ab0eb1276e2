/// Where the parts of a condition stand in the text it was read from.
public struct ConditionPlaces: Hashable, Sendable {
  /// The operator, such as `StringEquals`; conditions under one operator share it.
  public var name: TextPlace
  /// The condition key.
  public var key: TextPlace
  /// Each value, in the order of the condition's.
  public var values: [TextPlace]
}
