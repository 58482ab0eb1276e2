/// What stands on the page in a placeholder's place.
enum Expansion: Sendable {
  /// A value within a line, as HTML and as plain text.
  case inline(html: String, text: String)
  /// A block, as HTML lines and as Markdown lines, neither with a final newline.
  case block(html: String, markdown: String)
  /// Nothing: a finding says why, and the page is not published.
  case refused

  var isBlock: Bool {
    if case .block = self { return true }
    return false
  }

  /// The bytes it brings to the page.
  var bytes: Int {
    switch self {
    case .inline(let html, _), .block(let html, _): html.utf8.count
    case .refused: 0
    }
  }
}
