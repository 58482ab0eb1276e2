internal import IAMPolicy

/// Writes a policy's JSON as HTML whose text is, to the character, what the policy's writer writes.
struct PolicyHighlighter {
  let layout: PolicyLayout
  private var buffer = ByteBuffer()

  init(layout: PolicyLayout) { self.layout = layout }

  static func html(of tokens: PolicyTokens, layout: PolicyLayout) -> String {
    var highlighter = Self(layout: layout)
    highlighter.write(tokens, kind: "j-string", depth: 0)
    return highlighter.buffer.string
  }

  private mutating func write(_ tokens: PolicyTokens, kind: String, depth: Int) {
    switch tokens {
    case .string(let text):
      write(string: text, kind: kind)
    case .array(let values):
      writeList(values, between: ("[", "]"), depth: depth) { writer, value, depth in
        writer.write(value, kind: kind, depth: depth)
      }
    case .object(let members):
      writeList(members, between: ("{", "}"), depth: depth) { writer, member, depth in
        writer.write(string: member.key, kind: "j-key")
        writer.buffer.append(writer.layout == .readable ? ": " : ":")
        writer.write(member.value, kind: Self.kind(under: member.key, depth: depth), depth: depth)
      }
    }
  }

  private mutating func writeList<Item>(
    _ items: [Item], between brackets: (String, String), depth: Int,
    write: (inout Self, Item, Int) -> Void
  ) {
    buffer.append(brackets.0)
    for (index, item) in items.enumerated() {
      if index > 0 { buffer.append(",") }
      startLine(depth: depth + 1)
      write(&self, item, depth + 1)
    }
    if !items.isEmpty { startLine(depth: depth) }
    buffer.append(brackets.1)
  }

  private mutating func startLine(depth: Int) {
    guard layout == .readable else { return }
    buffer.append("\n" + String(repeating: "  ", count: depth))
  }

  private mutating func write(string: String, kind: String) {
    buffer.append("<span class=\"\(kind)\">")
    buffer.append(text: JSONString.quoted(string))
    buffer.append("</span>")
  }

  private static func kind(under key: String, depth: Int) -> String {
    switch key {
    case "Action", "NotAction": "j-action"
    case "Sid": "j-sid"
    default: "j-string"
    }
  }
}
