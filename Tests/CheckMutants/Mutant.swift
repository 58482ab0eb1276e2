import Glibc

/// Which comparison is broken, and how: none to begin with, unless the environment says so.
///
/// Compiled into a copy of the checks only, where each comparison is an operator of its own.
package enum Mutant {
  nonisolated(unsafe) private static var broken = setting("NUMBER").flatMap { Int($0) } ?? -1
  nonisolated(unsafe) private static var way =
    setting("WAY").flatMap { Break(rawValue: $0) } ?? .inverted
  nonisolated(unsafe) private static var turns = 0
  nonisolated(unsafe) private static var notes: [Note] = []
  nonisolated(unsafe) private static var isWatching = false

  /// Breaks one comparison until the next call; none with a negative number.
  package static func set(_ number: Int, _ way: Break) {
    broken = number
    self.way = way
    turns = 0
  }

  /// Notes what is compared from now on, in so many comparisons.
  package static func watch(_ count: Int) {
    notes = Array(repeating: Note(), count: count)
    isWatching = true
  }

  /// What was noted since, by the number of the comparison.
  package static func noted() -> [Note] {
    isWatching = false
    return notes
  }

  private static func setting(_ name: String) -> String? {
    getenv("CHECK_MUTANTS_\(name)").map { String(cString: $0) }
  }

  /// Tells whether anything is to be done about a comparison.
  static func sees(_ number: Int) -> Bool { number == broken || isWatching }

  /// Tells whether a comparison that is not watched is broken.
  static func breaks(_ number: Int) -> Bool { number == broken }

  static func present(_ number: Int, _ answer: Bool) -> Bool {
    answered(number, .reached, nil, nil, answer)
  }

  static func equal(_ number: Int, _ a: Any, _ b: Any, _ answer: Bool) -> Bool {
    answered(number, isWatching ? Kinds(of: a) : [], a, b, answer)
  }

  static func ordered(_ number: Int, _ a: Any, _ b: Any, _ answer: Bool) -> Bool {
    answered(number, [.reached, .order], a, b, answer)
  }

  private static func answered(
    _ number: Int, _ kinds: Kinds, _ a: Any?, _ b: Any?, _ answer: Bool
  ) -> Bool {
    if isWatching {
      notes[number].kinds.formUnion(kinds)
      notes[number].take(a, b, answer)
      for way in kinds.ways where !notes[number].turning.contains(way) {
        if way.answer(kinds, a, b, answer) != answer { notes[number].turning.insert(way) }
      }
      return answer
    }
    guard number == broken else { return answer }
    // A loop that a broken comparison keeps from ending is a mutant that shows.
    turns += 1
    precondition(turns < 5_000_000, "a broken comparison keeps a loop from ending")
    return way.answer(kinds, a, b, answer)
  }
}
