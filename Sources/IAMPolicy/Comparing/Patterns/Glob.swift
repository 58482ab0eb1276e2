/// A pattern with `*` for any text and `?` for any one character, compared with other patterns.
struct Glob {
  /// The pattern as it was written.
  let text: String
  /// The bytes of the text, with symbols above them for wildcards and for names of variables.
  let symbols: [Symbol]
  /// True when the pattern stands for more than its own text.
  let hasWildcards: Bool

  typealias Symbol = UInt16

  private static let star: Symbol = 0x201
  static let mark: Symbol = 0x200
  /// Added to the bytes of a variable's name, and to the brace that ends it.
  static let variable: Symbol = 0x100

  /// Reads a pattern; in a literal one, wildcards are plain text.
  ///
  /// With `variables`, `${…}` is a policy variable, of which `${*}`, `${?}` and `${$}` stand for
  /// those characters.
  ///
  /// Letter case counts unless `foldsCase`: then ASCII letters are taken for lower-case ones.
  init(
    _ text: String, isLiteral: Bool = false, variables: Bool = true, foldsCase: Bool = false
  ) {
    var writer = GlobWriter()
    let bytes = Array((foldsCase ? ASCIIFolding.lowercased(text) : text).utf8)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if variables, let name = Self.variableName(in: bytes, at: index) {
        if name.count == 1, let only = name.first, "*?$".utf8.contains(only) {
          writer.append(Symbol(only))
        } else {
          for byte in bytes[name.startIndex...name.endIndex] {
            writer.append(Self.variable | Symbol(byte))
          }
        }
        index = name.endIndex
      } else if !isLiteral, byte == UInt8(ascii: "*") {
        writer.hasStar = true
      } else if !isLiteral, byte == UInt8(ascii: "?") {
        writer.marks += 1
      } else {
        writer.append(Symbol(byte))
      }
      index += 1
    }
    writer.flush()
    self.init(text: text, symbols: writer.symbols)
  }

  init(text: String, symbols: [Symbol]) {
    self.text = text
    self.symbols = symbols
    hasWildcards = symbols.contains { $0 >= Self.mark }
  }

  /// True for `*`.
  var isEverything: Bool { symbols == [Self.star] }

  /// What stands before the first wildcard.
  var literalPrefix: ArraySlice<Symbol> { symbols.prefix { $0 < Self.mark } }

  /// What stands after the last wildcard.
  var literalSuffix: ArraySlice<Symbol> {
    symbols[((symbols.lastIndex { $0 >= Self.mark } ?? -1) + 1)...]
  }

  /// A text the pattern matches and that other patterns hardly match by chance: wildcards stand
  /// for characters nobody writes, stars for many of them.
  var instance: Glob { instance(starLength: 61) }

  /// The shortest text the pattern matches, its marks as in ``instance``.
  var shortestInstance: Glob { instance(starLength: 0) }

  private func instance(starLength: Int) -> Glob {
    let unlikely: Symbol = 0x01
    return Glob(
      text: text,
      symbols: symbols.flatMap { symbol in
        symbol == Self.star
          ? [Symbol](repeating: unlikely, count: starLength)
          : [symbol == Self.mark ? unlikely : symbol]
      })
  }

  /// Tells whether every text that `other` matches is matched by this one too.
  func includes(_ other: Glob) -> Bool {
    guard hasWildcards else { return symbols == other.symbols }
    let text = other.symbols
    var (here, there) = (0, 0)
    var lastStar: (here: Int, there: Int)?
    while there < text.count {
      if here < symbols.count, symbols[here] == Self.star {
        lastStar = (here, there)
        here += 1
      } else if here < symbols.count, Self.matches(symbols[here], text[there]) {
        here += 1
        there += 1
      } else if let star = lastStar {
        lastStar = (star.here, star.there + 1)
        here = star.here + 1
        there = star.there + 1
      } else {
        return false
      }
    }
    return symbols[here...].allSatisfy { $0 == Self.star }
  }

  /// Tells whether some text may be matched by both; a variable may stand for any text.
  func overlaps(_ other: Glob) -> Bool {
    // One text is matched or not; only patterns and variables need a search.
    if !other.hasWildcards, !hasVariables, !other.hasVariables { return includes(other) }
    if !hasWildcards, !hasVariables, !other.hasVariables { return other.includes(self) }
    let left = loosened
    let right = other.loosened
    // `reached[end]`: what was read of `left` can match the first `end` symbols of `right`.
    var reached = [Bool](repeating: false, count: right.count + 1)
    reached[0] = true
    for end in right.indices where reached[end] && right[end] == Self.star {
      reached[end + 1] = true
    }
    for symbol in left {
      var next = reached
      next[0] = symbol == Self.star && reached[0]
      for end in right.indices {
        next[end + 1] =
          symbol == Self.star || right[end] == Self.star
          ? next[end] || reached[end + 1] || reached[end]
          : reached[end]
            && (symbol == right[end] || symbol == Self.mark || right[end] == Self.mark)
      }
      reached = next
    }
    return reached[right.count]
  }

  /// The symbols with a star for each variable.
  private var loosened: [Symbol] {
    let brace = Self.variable | Symbol(UInt8(ascii: "}"))
    return symbols.compactMap { symbol in
      (Self.variable..<Self.mark).contains(symbol) ? symbol == brace ? Self.star : nil : symbol
    }
  }

  /// A mark stands for any one character, so never for another pattern's star or a variable.
  private static func matches(_ symbol: Symbol, _ other: Symbol) -> Bool {
    symbol == mark ? other < variable || other == mark : symbol == other
  }

  /// The name between `${` and `}`; nil when no variable begins at an index.
  private static func variableName(in bytes: [UInt8], at index: Int) -> ArraySlice<UInt8>? {
    guard bytes[index] == UInt8(ascii: "$"), index + 2 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "{"),
      let end = bytes[(index + 2)...].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    return bytes[(index + 2)..<end]
  }
}

extension Glob: Hashable {
  static func == (left: Glob, right: Glob) -> Bool { left.symbols == right.symbols }

  func hash(into hasher: inout Hasher) { hasher.combine(symbols) }
}

extension Glob {
  /// Writes symbols, runs of wildcards in one order, so that `*?` and `?*` are the same.
  private struct GlobWriter {
    var symbols: [Symbol] = []
    var marks = 0
    var hasStar = false

    mutating func append(_ symbol: Symbol) {
      flush()
      symbols.append(symbol)
    }

    mutating func flush() {
      symbols += [Symbol](repeating: Glob.mark, count: marks)
      if hasStar { symbols.append(Glob.star) }
      marks = 0
      hasStar = false
    }
  }
}
