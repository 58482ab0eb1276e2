/// Reads the words of a command as a POSIX shell hands them over, a policy among them as JSON.
struct ShellTokens {
  private let utf8: [UInt8]
  private var index = 0
  private var word: [UInt8]?
  private var tokens: [ExportToken] = []

  private init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  /// The words of a text; nil where a quote does not end, or a shell would replace something.
  static func all(in utf8: [UInt8]) -> [ExportToken]? {
    var reader = ShellTokens(utf8)
    while reader.index < utf8.count {
      guard reader.takeByte() else { return nil }
    }
    guard reader.endWord() else { return nil }
    if reader.tokens.last == .sign("\n") { reader.tokens.removeLast() }
    return reader.tokens
  }

  private static let documents: [ExportToken] = [
    "--policy-document", "--assume-role-policy-document",
  ].map { .string(Array($0.utf8)) }

  private mutating func takeByte() -> Bool {
    let byte = utf8[index]
    index += 1
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): return endWord()
    case UInt8(ascii: "\n"):
      guard endWord() else { return false }
      if let last = tokens.last, last != .sign("\n") { tokens.append(.sign("\n")) }
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return takeQuoted(until: byte)
    case UInt8(ascii: "\\"):
      guard index < utf8.count else { return false }
      if utf8[index] != UInt8(ascii: "\n") { append(utf8[index]) }
      index += 1
    case UInt8(ascii: "=") where word?.starts(with: "--".utf8) == true: return endWord()
    case _ where isPlain(byte): append(byte)
    default: return false
    }
    return true
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2B...0x3A, 0x3D, 0x40...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: true
    default: false
    }
  }

  private mutating func append(_ byte: UInt8) { word = (word ?? []) + [byte] }

  private mutating func takeQuoted(until quote: UInt8) -> Bool {
    var content: [UInt8] = []
    while index < utf8.count, utf8[index] != quote {
      var byte = utf8[index]
      index += 1
      if quote == UInt8(ascii: "\"") {
        switch byte {
        case UInt8(ascii: "$"), UInt8(ascii: "`"), UInt8(ascii: "!"): return false
        case UInt8(ascii: "\\"):
          guard index < utf8.count, utf8[index] == quote else { return false }
          byte = quote
          index += 1
        default: break
        }
      }
      content.append(byte)
    }
    guard index < utf8.count else { return false }
    index += 1
    word = (word ?? []) + content
    return true
  }

  private mutating func endWord() -> Bool {
    guard let text = word else { return true }
    word = nil
    guard let last = tokens.last, Self.documents.contains(last) else {
      tokens.append(.string(text))
      return true
    }
    guard let document = BracedTokens.all(in: text, of: .json) else { return false }
    tokens += document
    return true
  }
}
