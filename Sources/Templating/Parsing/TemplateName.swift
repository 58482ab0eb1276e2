/// A name as a tag writes it: parts between dots, or the lone dot that means the current value.
struct TemplateName: Sendable {
  /// The name as it is written.
  let text: String
  /// The parts; none for the lone dot.
  let parts: [String]

  init(_ text: String) {
    self.text = text
    parts =
      text == "." ? [] : text.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
  }
}
