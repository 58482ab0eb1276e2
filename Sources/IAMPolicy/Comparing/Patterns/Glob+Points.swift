extension Glob {
  /// A pattern with its ASCII letters taken for lower-case ones.
  init(folding other: Glob) {
    self.init(
      text: other.text,
      symbols: other.symbols.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
  }

  /// Patterns one after the other, with a byte between them.
  init(joining parts: [Glob], with separator: UInt8) {
    self.init(
      text: parts.map(\.text).joined(separator: ":"),
      symbols: Array(parts.map(\.symbols).joined(separator: [Symbol(separator)])))
  }

  /// The same with its lower-case ASCII letters as capitals.
  var withCapitals: Glob {
    Glob(
      text: text, symbols: symbols.map { (0x61...0x7A).contains($0) ? $0 & ~0x20 : $0 })
  }

  /// True when a policy variable stands in it.
  var hasVariables: Bool { symbols.contains { (Self.variable..<Self.mark).contains($0) } }

  /// What stands between a byte; past the limit, in the last part.
  func parts(separatedBy separator: UInt8, limit: Int) -> [Glob] {
    symbols.split(
      separator: Symbol(separator), maxSplits: limit - 1, omittingEmptySubsequences: false
    )
    .map { Glob(text: text, symbols: Array($0)) }
  }
}
