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

  /// The rules that must tell a deviation of a text in this channel: a text that cannot be read is
  /// told alike in all of them.
  func rules(_ visible: [String]) -> [String] {
    let broken = visible.filter {
      ["policy-syntax", "policy-character", "policy-grammar"].contains($0)
    }
    if self == .page { return visible }
    // What breaks a note of the grammar may still be read, and then compared.
    if broken == ["policy-grammar"] { return broken + ["policy-copy"] }
    return broken.count == visible.count ? broken : broken + ["policy-copy"]
  }
}
