extension Mutant {
  /// What a comparison was seen to be of.
  package struct Kinds: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let reached = Kinds(rawValue: 1)
    package static let text = Kinds(rawValue: 2)
    package static let number = Kinds(rawValue: 4)
    package static let order = Kinds(rawValue: 8)

    /// What one side of a comparison for equality is.
    init(of value: Any) {
      self = .reached
      if Self.letters(of: value) != nil { insert(.text) }
      if value is any BinaryInteger, !(value is UInt8) { insert(.number) }
    }

    /// The ways in which a comparison of these is broken.
    package var ways: [Break] {
      if isEmpty { return [] }
      if contains(.order) { return [.inverted, .near] }
      var ways: [Break] = [.always, .never]
      if contains(.text) { ways += [.prefix, .caseless, .spaceless] }
      if contains(.number) { ways.append(.near) }
      return ways
    }

    static func letters(of value: Any?) -> [UInt8]? {
      switch value {
      case let text as any StringProtocol: Array(text.utf8)
      case let bytes as [UInt8]: bytes
      case let bytes as ArraySlice<UInt8>: Array(bytes)
      default: nil
      }
    }
  }

  /// What a comparison is of, and the ways of breaking it that give it another answer.
  package struct Note: Sendable {
    package var kinds: Kinds = []
    package var turning: Set<Break> = []
    /// What it was made of, all together, in whatever order.
    package private(set) var trace = 0

    mutating func take(_ a: Any?, _ b: Any?, _ answer: Bool) {
      var hasher = Hasher()
      Self.hash(a, into: &hasher)
      Self.hash(b, into: &hasher)
      hasher.combine(answer)
      trace &+= hasher.finalize() | 1
    }

    private static func hash(_ value: Any?, into hasher: inout Hasher) {
      switch value {
      case let byte as UInt8: hasher.combine(byte)
      case let number as Int: hasher.combine(number)
      default: hasher.combine(value as? AnyHashable)
      }
    }
  }
}
