/// The search for a request that meets one set of conditions and none of several others.
///
/// Conditions speak of one key each, so that values are chosen key by key: each choice fails some
/// of the others, and together the choices must fail all of them.
struct ConditionSearch {
  private var tables: [ConditionKeyTable] = []
  private var steps = 2_000

  /// What a search comes to: yes when there is such a request, no when there is none.
  static func request(
    meeting wanted: ConditionSet, butNone others: [ConditionSet], effort: inout Int
  ) -> Decision {
    var search = ConditionSearch()
    var keys: [String] = []
    var byKey: [String: (wanted: [ConditionTest], others: [(Int, ConditionTest)])] = [:]
    func note(_ key: String) {
      if byKey[key] == nil {
        keys.append(key)
        byKey[key] = ([], [])
      }
    }
    for test in wanted.tests {
      note(test.foldedKey)
      byKey[test.foldedKey]?.wanted.append(test)
    }
    for (owner, other) in others.enumerated() {
      for test in other.tests {
        note(test.foldedKey)
        byKey[test.foldedKey]?.others.append((owner, test))
      }
    }
    for key in keys {
      let said = byKey[key] ?? ([], [])
      search.tables.append(
        ConditionKeyTable(wanted: said.wanted, others: said.others, effort: &effort))
    }
    let isSatisfiable = search.tables.allSatisfy { !$0.failures.isEmpty }
    if isSatisfiable, search.fails(Set(others.indices), from: search.tables.indices) { return .yes }
    return search.tables.allSatisfy(\.isComplete) && search.steps > 0
      ? .no : .unknown("several conditions may together be as strict")
  }

  /// Tells whether choices for the keys that are left fail all the sets that are left.
  private mutating func fails(_ open: Set<Int>, from keys: Range<Int>) -> Bool {
    guard !open.isEmpty else { return true }
    steps -= 1
    guard let key = keys.first, steps > 0 else { return false }
    let rest = keys.dropFirst()
    let reachable = rest.reduce(into: Set<Int>()) { reachable, key in
      for failed in tables[key].failures { reachable.formUnion(failed) }
    }
    let choices = tables[key].failures.map { open.intersection($0) }
      .sorted { ($0.count, $1.min() ?? 0) > ($1.count, $0.min() ?? 0) }
    return choices.contains { choice in
      let left = open.subtracting(choice)
      return left.isSubset(of: reachable) && fails(left, from: rest)
    }
  }
}
