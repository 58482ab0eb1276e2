/// A limit that AWS sets, with where and when it was read: AWS changes them.
public struct Quota: Hashable, Sendable {
  /// The name by which pages ask for it, such as `managed-policy`.
  public let name: String
  /// The limit.
  public let value: Int
  /// What is counted.
  public let unit: Unit
  /// The AWS page that states it.
  public let source: String
  /// The edition of AWS's documentation it is known from, `YYYY-MM-DD`: the first of its month where
  /// the day is not known.
  public let asOf: String

  /// What a quota counts.
  public enum Unit: String, Hashable, Sendable {
    /// Unicode scalars of policy text, white space left out.
    case charactersWithoutWhiteSpace = "characters, white space not counted"
    /// Unicode scalars, all of them.
    case characters = "characters"
    /// Things, such as attached policies.
    case items = "items"
  }

  /// Makes a quota from its facts.
  public init(name: String, value: Int, unit: Unit, source: String, asOf: String) {
    self.name = name
    self.value = value
    self.unit = unit
    self.source = source
    self.asOf = asOf
  }
}
