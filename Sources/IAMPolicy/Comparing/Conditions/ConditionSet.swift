/// The conditions of a statement, all of which must hold.
struct ConditionSet {
  private(set) var tests: [ConditionTest]

  /// How many ways of meeting a set are looked at one by one.
  private static let alternativesLimit = 256

  /// Takes a condition block apart; of one operator and key named twice, the values join.
  init(_ conditions: [Condition], variables: Bool) {
    tests = []
    for condition in conditions {
      let test = ConditionTest(condition, variables: variables)
      if let index = tests.firstIndex(where: {
        $0.test.folded == test.test.folded && $0.foldedKey == test.foldedKey
      }) {
        tests[index].values += test.values
      } else {
        tests.append(test)
      }
    }
  }

  /// Tells whether every request that meets this set meets the other one.
  func implies(_ other: ConditionSet) -> Decision {
    var doubt: Decision?
    for wanted in other.tests {
      switch implies(wanted) {
      case .yes: break
      case .no: return .no
      case .unknown(let reason): doubt = doubt ?? .unknown(reason)
      }
    }
    return doubt ?? .yes
  }

  private func implies(_ wanted: ConditionTest) -> Decision {
    let related = tests.filter { $0.foldedKey.utf8.elementsEqual(wanted.foldedKey.utf8) }
    var doubt: Decision?
    for test in related {
      switch test.implies(wanted) {
      case .yes: return .yes
      case .no: break
      case .unknown(let reason): doubt = doubt ?? .unknown(reason)
      }
    }
    if let doubt { return doubt }
    return related.count < 2
      ? .no : .unknown("several conditions on '\(wanted.key)' may together be as strict")
  }

  /// Sets of which a request that meets this one meets at least one; only itself when none are
  /// narrower, or too many.
  var alternatives: [ConditionSet] {
    var sets: [[ConditionTest]] = [[]]
    for test in tests {
      let choices = test.alternatives
      guard sets.count * choices.count <= Self.alternativesLimit else { return [self] }
      sets = sets.flatMap { set in choices.map { set + [$0] } }
    }
    return sets.map { ConditionSet(tests: $0) }
  }

  private init(tests: [ConditionTest]) { self.tests = tests }
}

extension ConditionSet: Hashable {
  static func == (left: ConditionSet, right: ConditionSet) -> Bool {
    Set(left.tests) == Set(right.tests)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(Set(tests)) }
}
