/// A language of exports that nests by brackets, not by indent.
enum BracedLanguage {
  /// JSON, as an argument of a command has it.
  case json
  /// Terraform's.
  case hcl
  /// TypeScript, which is read as far as a construct's literals need it.
  case typeScript

  /// Tells whether a comment begins where a text goes on so.
  func beginsComment(_ rest: ArraySlice<UInt8>) -> Bool {
    switch self {
    case .json: false
    case .hcl: rest.first == UInt8(ascii: "#") || rest.starts(with: "//".utf8)
    case .typeScript: rest.starts(with: "//".utf8)
    }
  }

  /// Tells whether strings stand between such marks.
  func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || (self == .typeScript && byte == UInt8(ascii: "'"))
  }

  /// Tells whether a byte belongs to a name, number or keyword.
  func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: true
    case UInt8(ascii: "-"): self == .hcl
    case UInt8(ascii: "$"): self == .typeScript
    default: false
    }
  }

  /// The sign between a key of an object and its value, where a key may lose its quotes.
  var signAfterKeys: ExportToken? {
    switch self {
    case .json: nil
    case .hcl: .sign("=")
    case .typeScript: .sign(":")
    }
  }
}
