/// All that several condition sets say of one key, with values that may tell them apart.
struct ConditionKeyTable {
  /// The sets each usable value of the key fails, each combination once.
  private(set) var failures: [Set<Int>] = []
  /// True when the values stand for all there are, so that what none shows is not there.
  private(set) var isComplete: Bool

  /// Looks at a key: what the set to be met says, and what each set to be failed says.
  init(
    wanted: [ConditionTest], others: [(owner: Int, test: ConditionTest)], effort: inout Int
  ) {
    let tests = wanted + others.map(\.test)
    isComplete = Self.isExhaustible(tests)
    var seen: Set<Set<Int>> = []
    var isUsable = false
    var room = min(effort, 200_000)
    var isDoubtful = false
    var isReadable = !Self.mixesSetOperators(tests)
    for subjects in Self.subjects(wanted, others.map(\.test)) {
      effort -= tests.count
      room -= tests.count
      guard room > 0 else {
        isComplete = false
        break
      }
      let results = wanted.map { $0.passes(subjects) }
      if results.contains(nil) {
        isDoubtful = true
        isReadable = false
      }
      guard results.allSatisfy({ $0 == true }) else { continue }
      isUsable = true
      var failed: Set<Int> = []
      for (owner, test) in others {
        switch test.passes(subjects) {
        case false?: failed.insert(owner)
        case true?: break
        case nil: isDoubtful = true
        }
      }
      if seen.insert(failed).inserted { failures.append(failed) }
    }
    if isDoubtful { isComplete = false }
    // A condition that cannot be read is taken for one that some request meets.
    if !isUsable, !isReadable { failures = [[]] }
  }

  /// Values worth trying, none first where the key may be missing.
  private static func subjects(
    _ wanted: [ConditionTest], _ others: [ConditionTest]
  ) -> [[ConditionSubject]] {
    let tests = wanted + others
    var singles: [ConditionSubject] = []
    var seen: Set<ConditionSubject> = []
    func add(_ subject: ConditionSubject) {
      if seen.insert(subject).inserted { singles.append(subject) }
    }
    for subject in tests.lazy.flatMap(\.values).flatMap(\.subjects) { add(subject) }
    let numbers = tests.flatMap { $0.values.compactMap(\.number) }.sorted()
    if let least = numbers.first, let greatest = numbers.last {
      add(.number(least - 1))
      add(.number(greatest + 1))
      for (low, high) in zip(numbers, numbers.dropFirst()) { add(.number((low + high) / 2)) }
    }
    if tests.contains(where: { $0.test.family == .truth }) {
      for word in ["true", "false"] { add(.text(Glob(word))) }
    }
    let strange = Glob("*").instance
    if tests.contains(where: { $0.test.family.hasStrangers }) { add(.text(strange)) }
    if tests.contains(where: { $0.test.family == .arn }) {
      add(.text(Glob(joining: [Glob](repeating: strange, count: 6), with: UInt8(ascii: ":"))))
    }
    // Where set operators are mixed, AWS does not say what single values mean to all of them.
    guard !mixesSetOperators(tests) else { return [[]] }
    guard qualifiers(tests).contains(where: { $0 != .none }) else {
      return [[]] + singles.map { [$0] }
    }
    let pairs = singles.prefix(12).flatMap { first in
      singles.prefix(12).filter { $0 != first }.map { [first, $0] }
    }
    return [[]] + singles.map { [$0] } + pairs
  }

  private static func qualifiers(_ tests: [ConditionTest]) -> [ConditionOperator.Qualifier] {
    tests.filter { $0.test.family != .absence }.map(\.test.qualifier)
  }

  private static func mixesSetOperators(_ tests: [ConditionTest]) -> Bool {
    let all = qualifiers(tests)
    return all.contains { $0 != all.first }
  }

  /// Tells whether trying the values that tests name, and what lies between, is trying all.
  private static func isExhaustible(_ tests: [ConditionTest]) -> Bool {
    let families = tests.map(\.test.family).filter { $0 != .absence }
    guard let first = families.first else { return true }
    guard families.allSatisfy({ $0 == first }) || families.allSatisfy(\.isExactText) else {
      return false
    }
    return tests.allSatisfy { test in
      test.test.qualifier == .none && test.values.allSatisfy(\.isExact)
    }
  }
}

extension ConditionFamily {
  /// True where a value that no policy names is some text.
  fileprivate var hasStrangers: Bool {
    switch self {
    case .string, .arn, .binary, .address, .absence, .other: true
    case .number, .date, .truth: false
    }
  }

  /// True for text compared with regard to letter case.
  fileprivate var isExactText: Bool {
    guard case .string(_, false) = self else { return false }
    return true
  }
}

extension ConditionValue {
  /// True when it stands for itself alone, or for a stretch whose ends are tried.
  fileprivate var isExact: Bool {
    switch self {
    case .text(let glob, _): !glob.hasWildcards && !glob.hasVariables
    case .number, .network, .word: true
    case .arn, .unread: false
    }
  }
}
