/// A piece of a policy's export that means something to the tool that reads it.
enum ExportToken: Hashable {
  /// The inside of a string, its quotes taken off.
  case string([UInt8])
  /// A name, number or keyword.
  case word([UInt8])
  /// A bracket, a sign, or the end of a line where that ends something.
  case mark(UInt8)
  /// A comment, as it is written.
  case comment([UInt8])

  /// A sign by its character.
  static func sign(_ scalar: Unicode.Scalar) -> ExportToken { .mark(UInt8(ascii: scalar)) }

  /// What a name or string says; nil for other tokens.
  var text: String? {
    switch self {
    case .string(let utf8), .word(let utf8): String(decoding: utf8, as: UTF8.self)
    case .mark, .comment: nil
    }
  }
}
