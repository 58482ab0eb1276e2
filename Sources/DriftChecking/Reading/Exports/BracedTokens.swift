/// Reads the tokens of a text in a language that nests by brackets.
struct BracedTokens {
  /// What an opening bracket begins.
  private enum Opening { case list, object, block }

  private let utf8: [UInt8]
  private let language: BracedLanguage
  private var index = 0
  private var tokens: [ExportToken] = []
  private var open: [(opening: Opening, end: UInt8)] = []

  private init(_ utf8: [UInt8], _ language: BracedLanguage) {
    self.utf8 = utf8
    self.language = language
  }

  /// The tokens of a text; nil where a string or bracket does not end.
  static func all(in utf8: [UInt8], of language: BracedLanguage) -> [ExportToken]? {
    var reader = BracedTokens(utf8, language)
    while reader.index < utf8.count {
      guard reader.takeToken() else { return nil }
    }
    guard reader.open.isEmpty else { return nil }
    if reader.tokens.last == .sign("\n") { reader.tokens.removeLast() }
    return reader.barringQuotesOfKeys
  }

  private mutating func takeToken() -> Bool {
    let byte = utf8[index]
    if language.beginsComment(utf8[index...]) {
      tokens.append(.comment(take { $0 != UInt8(ascii: "\n") }))
      return true
    }
    if language.isQuote(byte) { return takeString(until: byte) }
    if language.isOfWord(byte) {
      tokens.append(.word(take(language.isOfWord)))
      return true
    }
    index += 1
    switch byte {
    case UInt8(ascii: "\n"): endLine()
    case UInt8(ascii: " "), UInt8(ascii: "\t"): break
    case UInt8(ascii: "["): begin(byte, .list, until: UInt8(ascii: "]"))
    case UInt8(ascii: "("): begin(byte, .list, until: UInt8(ascii: ")"))
    case UInt8(ascii: "{"): begin(byte, isObject ? .object : .block, until: UInt8(ascii: "}"))
    case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"): return end(byte)
    case 0x21...0x7E: tokens.append(.mark(byte))
    default: return false
    }
    return true
  }

  private mutating func take(_ isTaken: (UInt8) -> Bool) -> [UInt8] {
    let taken = utf8[index...].prefix(while: isTaken)
    index = taken.endIndex
    return Array(taken)
  }

  /// A mark of the other kind needs its `\` in TypeScript by the quotes around it alone.
  private mutating func takeString(until quote: UInt8) -> Bool {
    var content: [UInt8] = []
    index += 1
    while index < utf8.count, utf8[index] >= 0x20 {
      let byte = utf8[index]
      index += 1
      if byte == quote {
        tokens.append(.string(content))
        return true
      }
      guard byte == UInt8(ascii: "\\"), index < utf8.count, utf8[index] >= 0x20 else {
        content.append(byte)
        continue
      }
      if !language.isQuote(utf8[index]) { content.append(byte) }
      content.append(utf8[index])
      index += 1
    }
    return false
  }

  /// In Terraform's language a brace begins an object where a value is due.
  private var isObject: Bool {
    guard language == .hcl else { return true }
    return ["=", "(", "[", ",", ":"].contains { tokens.last == .sign($0) }
  }

  private mutating func begin(_ byte: UInt8, _ opening: Opening, until end: UInt8) {
    tokens.append(.mark(byte))
    open.append((opening, end))
  }

  private mutating func end(_ byte: UInt8) -> Bool {
    guard let last = open.popLast(), last.end == byte else { return false }
    if language != .json, last.opening != .block, tokens.last == .sign(","),
      !["{", "[", "(", ","].contains(where: { tokens.dropLast().last == .sign($0) })
    {
      tokens.removeLast()
    }
    tokens.append(.mark(byte))
    return true
  }

  /// In Terraform's language a line's end parts attributes and blocks, and members as a comma does.
  private mutating func endLine() {
    guard language == .hcl, let last = tokens.last else { return }
    switch open.last?.opening {
    case .list: break
    case .object:
      if last != .sign("{") && last != .sign(",") { tokens.append(.sign(",")) }
    case .block, nil:
      if last != .sign("\n") { tokens.append(.sign("\n")) }
    }
  }

  /// The tokens, keys of objects that are names as names.
  private var barringQuotesOfKeys: [ExportToken] {
    guard let sign = language.signAfterKeys else { return tokens }
    var result = tokens
    for index in tokens.indices.dropFirst().dropLast() where tokens[index + 1] == sign {
      let before = tokens[index - 1]
      guard before == .sign("{") || before == .sign(","), case .string(let name) = tokens[index],
        name.first.map({ (0x41...0x5A).contains($0 & 0xDF) }) == true,
        name.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) })
      else { continue }
      result[index] = .word(name)
    }
    return result
  }
}
