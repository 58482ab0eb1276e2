extension ConditionTest {
  /// Tells whether every request that passes this test passes the other one, on the same key.
  func implies(_ other: ConditionTest) -> Decision {
    guard test.qualifier == other.test.qualifier, test.qualifier != .other else {
      return isSame(as: other) ? .yes : undecided(against: other, "their qualifiers differ")
    }
    if test.family == .absence || other.test.family == .absence {
      return impliesByPresence(other)
    }
    guard let included = impliesByValue(other) else {
      return isSame(as: other) ? .yes : undecided(against: other, "their values do not compare")
    }
    let keepsMissing = !test.passesMissing || other.test.passesMissing
    return included && keepsMissing ? .yes : .no
  }

  private func undecided(against other: ConditionTest, _ reason: String) -> Decision {
    .unknown("'\(name)' and '\(other.name)' on '\(key)' cannot be compared: \(reason)")
  }

  private func isSame(as other: ConditionTest) -> Bool {
    test.folded == other.test.folded && Set(values) == Set(other.values)
  }

  /// `Null` says whether the key is there; other tests speak of it only by what they let pass.
  private func impliesByPresence(_ other: ConditionTest) -> Decision {
    switch (absence, other.absence) {
    case (let mine?, let theirs?): mine == theirs ? .yes : .no
    case (nil, false?) where test.family != .absence: test.passesMissing ? .no : .yes
    case (nil, true?) where test.family != .absence: .no
    case (true?, nil) where other.test.family != .absence:
      other.test.passesMissing ? .yes : .no
    case (false?, nil) where other.test.family != .absence: .no
    default: isSame(as: other) ? .yes : undecided(against: other, "their values do not compare")
    }
  }

  /// What a `Null` test demands: that the key is missing, or that it is there.
  private var absence: Bool? {
    guard test.family == .absence, !test.isIfExists, let first = values.first,
      values.allSatisfy({ $0 == first })
    else { return nil }
    return first == .word("true") ? true : first == .word("false") ? false : nil
  }

  private func impliesByValue(_ other: ConditionTest) -> Bool? {
    guard test.family.compares(with: other.test.family) else { return nil }
    return switch (test.relation, other.test.relation) {
    case (.among, .among): Self.all(values) { value in other.includes(value) }
    case (.notAmong, .notAmong): Self.all(other.values) { value in includes(value) }
    case (.among, .notAmong):
      Self.all(values) { value in
        Self.all(other.values) { value.overlaps($0).map { !$0 } }
      }
    case (.notAmong, .among): false
    case (.beyond, .beyond):
      bound.flatMap { mine in other.bound.map { $0.includes(mine) } }
    case (.among, .beyond):
      other.bound.flatMap { bound in
        Self.all(values) { value in value.number.map(bound.includes) }
      }
    case (.beyond, .notAmong):
      bound.flatMap { bound in
        Self.all(other.values) { value in value.number.map { !bound.includes($0) } }
      }
    case (.beyond, .among), (.notAmong, .beyond):
      // One side is without end and the other is not, if both are numbers at all.
      (values + other.values).allSatisfy { $0.number != nil } ? false : nil
    }
  }

  /// Tells whether one of the values includes another; nil when that is not known.
  private func includes(_ value: ConditionValue) -> Bool? {
    var isKnown = true
    for candidate in values {
      switch candidate.includes(value) {
      case true?: return true
      case false?: break
      case nil: isKnown = false
      }
    }
    return isKnown ? false : nil
  }

  /// The loosest of the bounds; nil when one of them is no number or date.
  var bound: ConditionBound? {
    guard case .beyond(let isUpper, let isInclusive) = test.relation else { return nil }
    let numbers = values.compactMap(\.number)
    guard numbers.count == values.count, let loosest = isUpper ? numbers.max() : numbers.min()
    else { return nil }
    return ConditionBound(number: loosest, isUpper: isUpper, isInclusive: isInclusive)
  }

  /// Tells whether something holds for all values: not when it fails for one, whatever is unknown.
  private static func all(
    _ values: [ConditionValue], _ holds: (ConditionValue) -> Bool?
  ) -> Bool? {
    var isKnown = true
    for value in values {
      switch holds(value) {
      case true?: break
      case false?: return false
      case nil: isKnown = false
      }
    }
    return isKnown ? true : nil
  }
}
