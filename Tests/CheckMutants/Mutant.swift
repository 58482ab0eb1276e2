/// Which comparison is broken, and how.
///
/// Compiled into a copy of the checks only, where each comparison is an operator of its own.
package enum Mutant {
  /// A way of breaking a comparison.
  package enum Break: String, CaseIterable, Sendable {
    /// What was equal, or in order, is not, and the other way about.
    case inverted
    case always
    case never
    /// Text of which one begins the other is the same.
    case prefix
    /// Letters are the same in either case.
    case caseless
    /// White space is no difference.
    case spaceless
    /// Numbers that are next to each other are the same; an order takes in its end, or leaves it.
    case near
  }

  package struct Kinds: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let reached = Kinds(rawValue: 1)
    package static let text = Kinds(rawValue: 2)
    package static let number = Kinds(rawValue: 4)
    package static let order = Kinds(rawValue: 8)
  }

  nonisolated(unsafe) private static var broken = -1
  nonisolated(unsafe) private static var way = Break.inverted
  nonisolated(unsafe) private static var turns = 0
  nonisolated(unsafe) private static var reached: UnsafeMutablePointer<UInt8>?

  /// Breaks one comparison until the next call; none with a negative number.
  package static func set(_ number: Int, _ way: Break) {
    broken = number
    self.way = way
    turns = 0
  }

  /// Notes which of so many comparisons are made from now on.
  package static func watch(_ count: Int) {
    let notes = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    notes.initialize(repeating: 0, count: count)
    reached = notes
  }

  /// The comparisons made since, and of what.
  package static func noted(_ count: Int) -> [(number: Int, kinds: Kinds)] {
    guard let reached else { return [] }
    defer {
      reached.deallocate()
      self.reached = nil
    }
    return (0..<count).compactMap { reached[$0] == 0 ? nil : ($0, Kinds(rawValue: reached[$0])) }
  }

  /// Tells whether anything is to be done about a comparison.
  static func sees(_ number: Int) -> Bool {
    if let reached { return reached[number] == 0 }
    return number == broken
  }

  static func present(_ number: Int, _ answer: Bool) -> Bool {
    if let reached { reached[number] |= Kinds.reached.rawValue }
    guard number == broken else { return answer }
    switch way {
    case .always: return true
    case .never: return false
    default: return !answer
    }
  }

  static func equal(_ number: Int, _ a: Any, _ b: Any, _ answer: Bool) -> Bool {
    if let reached { note(number, a, reached) }
    guard number == broken else { return answer }
    endLoops()
    return answered(a, b, answer)
  }

  static func ordered(_ number: Int, _ a: Any, _ b: Any, _ answer: Bool) -> Bool {
    if let reached { reached[number] |= Kinds.reached.rawValue | Kinds.order.rawValue }
    guard number == broken else { return answer }
    endLoops()
    guard way == .near else { return answered(a, b, answer) }
    return isSame(a, b) ? !answer : answer
  }

  private static func answered(_ a: Any, _ b: Any, _ answer: Bool) -> Bool {
    switch way {
    case .inverted: return !answer
    case .always: return true
    case .never: return false
    case .prefix, .caseless, .spaceless:
      guard let a = letters(a), let b = letters(b) else { return answer }
      let isLike = isAlike(a, b)
      return a == b ? answer : isLike ? !answer : answer
    case .near:
      guard let a = a as? any BinaryInteger, let b = b as? any BinaryInteger else { return answer }
      return abs(Int(clamping: a) - Int(clamping: b)) == 1 ? !answer : answer
    }
  }

  private static func isAlike(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    switch way {
    case .prefix: !a.isEmpty && !b.isEmpty && (a.starts(with: b) || b.starts(with: a))
    case .caseless: a.map(lowered) == b.map(lowered)
    default: a.filter { $0 > 0x20 } == b.filter { $0 > 0x20 }
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  private static func isSame(_ a: Any, _ b: Any) -> Bool {
    guard let a = a as? AnyHashable, let b = b as? AnyHashable else { return false }
    return a == b
  }

  private static func letters(_ value: Any) -> [UInt8]? {
    switch value {
    case let text as any StringProtocol: Array(text.utf8)
    case let bytes as [UInt8]: bytes
    case let bytes as ArraySlice<UInt8>: Array(bytes)
    default: nil
    }
  }

  private static func note(_ number: Int, _ value: Any, _ notes: UnsafeMutablePointer<UInt8>) {
    if notes[number] & ~Kinds.reached.rawValue != 0 { return }
    var kinds = Kinds.reached
    if letters(value) != nil { kinds.insert(.text) }
    if value is any BinaryInteger, !(value is UInt8) { kinds.insert(.number) }
    notes[number] |= kinds.rawValue
  }

  /// A loop that a broken comparison keeps from ending is a mutant that shows.
  private static func endLoops() {
    turns += 1
    precondition(turns < 5_000_000, "a broken comparison keeps a loop from ending")
  }
}
