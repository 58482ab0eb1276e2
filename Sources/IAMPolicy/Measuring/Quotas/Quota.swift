/// A limit that AWS sets, with where and when it was read: AWS changes them.
public struct Quota: Hashable, Sendable {
  /// The name by which pages ask for it, such as `managed-policy`.
  public let name: String
  /// The limit.
  public let value: Int
  /// What is counted.
  public let unit: Unit
  /// The highest value AWS gives on request; nil when it gives no more.
  public let maximum: Int?
  /// The AWS page that states it.
  public let source: String
  /// The edition of AWS's documentation it is known from, `YYYY-MM-DD`: the first of its month where
  /// the day is not known.
  public let asOf: String
  /// The values it had before, the latest first.
  public let former: [FormerValue]

  /// What a quota counts.
  public enum Unit: String, Hashable, Sendable {
    /// Unicode scalars of policy text, white space left out.
    case charactersWithoutWhiteSpace = "characters, white space not counted"
    /// Unicode scalars, all of them.
    case characters = "characters"
    /// Bytes of UTF-8, all of them.
    case bytes = "bytes"
    /// Things, such as attached policies.
    case items = "items"
  }

  /// A value that no longer holds.
  public struct FormerValue: Hashable, Sendable {
    /// The limit of the time.
    public let value: Int
    /// The day, month or year it ended, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    public let until: String

    /// Makes a former value.
    public init(_ value: Int, until: String) {
      self.value = value
      self.until = until
    }
  }

  /// Makes a quota from its facts.
  public init(
    name: String, value: Int, unit: Unit, maximum: Int? = nil, source: String, asOf: String,
    former: [FormerValue] = []
  ) {
    self.name = name
    self.value = value
    self.unit = unit
    self.maximum = maximum
    self.source = source
    self.asOf = asOf
    self.former = former
  }
}
