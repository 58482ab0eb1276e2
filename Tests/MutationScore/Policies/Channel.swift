/// Where a policy's text is published.
enum Channel: String, CaseIterable, Sendable {
  /// The text that readers see on the page.
  case page
  /// The download in the readable layout.
  case download
  /// The download without white space.
  case compact
  /// The fence in the page's Markdown twin.
  case twin

  var isMarkup: Bool { self == .page }

  /// The rule that must tell a deviation of a text in this channel.
  func rules(_ visible: [String]) -> [String] { self == .page ? visible : ["policy-copy"] }
}
