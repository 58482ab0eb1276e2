/// How a table's column is set.
enum ColumnAlignment: String {
  case none
  case left
  case center
  case right

  /// Reads cmark-gfm's code, the first letter of the alignment.
  init(code: UInt8) {
    switch code {
    case UInt8(ascii: "l"): self = .left
    case UInt8(ascii: "c"): self = .center
    case UInt8(ascii: "r"): self = .right
    default: self = .none
    }
  }

  /// The delimiter row's cell in Markdown.
  var delimiter: String {
    switch self {
    case .none: "---"
    case .left: ":--"
    case .center: ":-:"
    case .right: "--:"
    }
  }
}
