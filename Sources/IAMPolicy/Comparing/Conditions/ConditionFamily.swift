/// How a condition operator reads its values.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
enum ConditionFamily: Equatable {
  /// Text, with or without wildcards, with or without regard to letter case.
  case string(hasWildcards: Bool, foldsCase: Bool)
  /// ARNs, compared part by part: AWS documents `ArnEquals` and `ArnLike` as the same.
  case arn
  case number
  case date
  /// `true` or `false`, in any letter case.
  case truth
  case binary
  case address
  /// Whether the key is missing.
  case absence
  /// An operator AWS does not document.
  case other

  init(_ kind: ConditionOperatorKind) {
    switch kind.valueType {
    case .string:
      let foldsCase = kind == .stringEqualsIgnoreCase || kind == .stringNotEqualsIgnoreCase
      self = .string(hasWildcards: kind.hasWildcards, foldsCase: foldsCase)
    case .arn: self = .arn
    case .numeric: self = .number
    case .date: self = .date
    case .bool: self = .truth
    case .binary: self = .binary
    case .ipAddress: self = .address
    case .null: self = .absence
    }
  }

  /// Tells whether values of both can be held against each other.
  func compares(with other: ConditionFamily) -> Bool {
    if case .string = self, case .string = other { return true }
    return self == other && self != .other
  }
}
