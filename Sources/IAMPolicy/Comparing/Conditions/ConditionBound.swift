/// The numbers below a number, or above it.
struct ConditionBound {
  let number: Double
  let isUpper: Bool
  let isInclusive: Bool

  func includes(_ other: Double) -> Bool {
    if other == number { return isInclusive }
    return isUpper ? other < number : other > number
  }

  /// Tells whether everything within `other` is within this bound too.
  func includes(_ other: ConditionBound) -> Bool {
    guard isUpper == other.isUpper else { return false }
    if other.number == number { return isInclusive || !other.isInclusive }
    return isUpper ? other.number < number : other.number > number
  }
}
