/// How a condition tests its key, without qualifier and suffix: the 27 that AWS has.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
public enum ConditionOperatorKind: String, Hashable, Sendable, CaseIterable {
  /// The text is one of those listed.
  case stringEquals = "StringEquals"
  /// The text is none of those listed.
  case stringNotEquals = "StringNotEquals"
  /// The text is one of those listed, in any letter case.
  case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
  /// The text is none of those listed, in any letter case.
  case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
  /// The text matches one of the patterns.
  case stringLike = "StringLike"
  /// The text matches none of the patterns.
  case stringNotLike = "StringNotLike"
  /// The number is one of those listed.
  case numericEquals = "NumericEquals"
  /// The number is none of those listed.
  case numericNotEquals = "NumericNotEquals"
  /// The number is below one listed.
  case numericLessThan = "NumericLessThan"
  /// The number is one listed, or below one.
  case numericLessThanEquals = "NumericLessThanEquals"
  /// The number is above one listed.
  case numericGreaterThan = "NumericGreaterThan"
  /// The number is one listed, or above one.
  case numericGreaterThanEquals = "NumericGreaterThanEquals"
  /// The date is one of those listed.
  case dateEquals = "DateEquals"
  /// The date is none of those listed.
  case dateNotEquals = "DateNotEquals"
  /// The date is before one listed.
  case dateLessThan = "DateLessThan"
  /// The date is one listed, or before one.
  case dateLessThanEquals = "DateLessThanEquals"
  /// The date is after one listed.
  case dateGreaterThan = "DateGreaterThan"
  /// The date is one listed, or after one.
  case dateGreaterThanEquals = "DateGreaterThanEquals"
  /// The value is `true` or `false`, as listed.
  case bool = "Bool"
  /// The bytes are one of those listed, in base 64.
  case binaryEquals = "BinaryEquals"
  /// The address lies in one of the ranges.
  case ipAddress = "IpAddress"
  /// The address lies in none of the ranges.
  case notIPAddress = "NotIpAddress"
  /// The ARN matches one of the patterns, part by part.
  case arnEquals = "ArnEquals"
  /// The ARN matches one of the patterns, part by part.
  case arnLike = "ArnLike"
  /// The ARN matches none of the patterns.
  case arnNotEquals = "ArnNotEquals"
  /// The ARN matches none of the patterns.
  case arnNotLike = "ArnNotLike"
  /// The key is missing (`true`) or there (`false`).
  case null = "Null"
}

extension ConditionOperatorKind {
  /// What an operator compares.
  public enum ValueType: String, Hashable, Sendable, CaseIterable {
    /// Text.
    case string
    /// Decimal numbers.
    case numeric
    /// Dates in ISO 8601, or as seconds since 1970.
    case date
    /// `true` and `false`.
    case bool
    /// Bytes in base 64.
    case binary
    /// Ranges of addresses in CIDR notation.
    case ipAddress
    /// Amazon Resource Names.
    case arn
    /// Whether the key is there.
    case null
  }

  /// What the operator compares.
  public var valueType: ValueType {
    switch self {
    case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase,
      .stringLike, .stringNotLike:
      .string
    case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals,
      .numericGreaterThan, .numericGreaterThanEquals:
      .numeric
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
      .dateGreaterThanEquals:
      .date
    case .bool: .bool
    case .binaryEquals: .binary
    case .ipAddress, .notIPAddress: .ipAddress
    case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: .arn
    case .null: .null
    }
  }

  /// True when it is met by what matches none of the values.
  public var isNegated: Bool {
    switch self {
    case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals,
      .dateNotEquals, .notIPAddress, .arnNotEquals, .arnNotLike:
      true
    default: false
    }
  }

  /// True when `*` and `?` in its values are wildcards.
  public var hasWildcards: Bool {
    switch self {
    case .stringLike, .stringNotLike, .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: true
    default: false
    }
  }
}
