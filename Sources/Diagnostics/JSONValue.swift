/// A JSON value to be written; keys keep the order they are given in.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])
}

extension JSONValue {
  /// The text in two-space layout, without a final newline; a solidus stays as it is.
  package var readableText: String {
    var text = ""
    write(into: &text, indentation: "\n")
    return text
  }

  /// `text` as a JSON string, quotes included.
  package static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy(isPlain) { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{2028}", "\u{2029}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// False for what must be written otherwise, and for what begins some of that.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (UInt8(ascii: " ")..<0x7F).contains(byte) && byte != UInt8(ascii: "\"")
      && byte != UInt8(ascii: "\\")
  }

  private func write(into text: inout String, indentation: String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += String(value)
    case .string(let value): text += Self.quoted(value)
    case .array(let values):
      Self.write(values, between: ("[", "]"), into: &text, indentation: indentation) {
        $0.write(into: &$1, indentation: $2)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), into: &text, indentation: indentation) {
        $1 += Self.quoted($0.key) + ": "
        $0.value.write(into: &$1, indentation: $2)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (String, String), into text: inout String,
    indentation: String, each write: (Item, inout String, String) -> Void
  ) {
    text += brackets.0
    let inner = indentation + "  "
    for (index, item) in items.enumerated() {
      text += index == 0 ? inner : "," + inner
      write(item, &text, inner)
    }
    text += items.isEmpty ? brackets.1 : indentation + brackets.1
  }
}
