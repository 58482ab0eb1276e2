/// The type of a condition key's values.
package enum ConditionKeyType: Sendable, Hashable {
  case string
  case arrayOfString
  case arn
  case arrayOfARN
  case bool
  case arrayOfBool
  case numeric
  case arrayOfNumeric
  case date
  /// A point in time that may also be compared as a number of seconds.
  case dateOrNumeric
  case ipAddress
  case binary
  /// A type that is not known here, as its source spells it.
  case other(String)

  private static let spellings: [(type: ConditionKeyType, spelling: String)] = [
    (.string, "String"), (.arrayOfString, "ArrayOfString"), (.arn, "ARN"),
    (.arrayOfARN, "ArrayOfARN"), (.bool, "Bool"), (.arrayOfBool, "ArrayOfBool"),
    (.numeric, "Numeric"), (.arrayOfNumeric, "ArrayOfNumeric"), (.date, "Date"),
    (.dateOrNumeric, "DateOrNumeric"), (.ipAddress, "IPAddress"), (.binary, "Binary"),
  ]

  package init(spelling: String) {
    self = Self.spellings.first { $0.spelling == spelling }?.type ?? .other(spelling)
  }

  package var spelling: String {
    if case .other(let spelling) = self { return spelling }
    return Self.spellings.first { $0.type == self }?.spelling ?? ""
  }

  /// True when a request may give several values, so that a set operator is needed.
  package var isMultivalued: Bool { spelling.hasPrefix("ArrayOf") }

  /// The type of one value.
  package var element: ConditionKeyType {
    isMultivalued ? ConditionKeyType(spelling: String(spelling.dropFirst(7))) : self
  }
}
