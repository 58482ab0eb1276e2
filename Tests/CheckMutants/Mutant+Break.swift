extension Mutant {
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

    /// What a comparison broken in this way answers, which rightly has another answer.
    func answer(_ kinds: Kinds, _ a: Any?, _ b: Any?, _ answer: Bool) -> Bool {
      switch self {
      case .inverted: !answer
      case .always: true
      case .never: false
      case .near where kinds.contains(.order): Self.isSame(a, b) ? !answer : answer
      case .near: Self.isNext(a, b) ? !answer : answer
      case .prefix, .caseless, .spaceless: isLike(a, b) ? !answer : answer
      }
    }

    /// Tells whether two texts are another, and the same in this way.
    private func isLike(_ a: Any?, _ b: Any?) -> Bool {
      guard let a = Kinds.letters(of: a), let b = Kinds.letters(of: b), a != b else { return false }
      return switch self {
      case .prefix: !a.isEmpty && !b.isEmpty && (a.starts(with: b) || b.starts(with: a))
      case .caseless: a.count == b.count && a.map(Self.lowered) == b.map(Self.lowered)
      default: a.filter { $0 > 0x20 } == b.filter { $0 > 0x20 }
      }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
      (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }

    private static func isSame(_ a: Any?, _ b: Any?) -> Bool {
      guard let a = a as? AnyHashable, let b = b as? AnyHashable else { return false }
      return a == b
    }

    private static func isNext(_ a: Any?, _ b: Any?) -> Bool {
      guard let a = a as? any BinaryInteger, let b = b as? any BinaryInteger else { return false }
      // A hash may be as far from another as numbers go.
      let distance = Int(clamping: a) &- Int(clamping: b)
      return distance == 1 || distance == -1
    }
  }
}
