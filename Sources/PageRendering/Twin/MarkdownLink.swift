/// A link as Markdown writes it.
package enum MarkdownLink {
  /// The link on one line; its address is encoded where it must be.
  package static func text(_ text: String, to address: String) -> String {
    let target = MarkdownText.target(PercentEncoding.encoded(address))
    return "[\(line(text))](\(target))"
  }

  /// Plain text on one line, its signs escaped.
  package static func line(_ text: String) -> String {
    MarkdownText.escaped(
      text.unicodeScalars.split { $0.value <= 0x20 }.map(String.init).joined(separator: " "))
  }
}
