/// What pages are told: each its own text, or one that is for all others.
package struct PageNews: Hashable, Sendable {
  private let others: String
  private let pages: [String: String]

  /// More lines than these are counted, not told: a page has little room, the terminal has them all.
  private static let lineLimit = 200
  /// Characters of a line that are told.
  private static let lineLength = 600

  /// News of pages by their files below the site folder, such as `set-up/index.html`, and the text
  /// for all others; an empty text tells that nothing is wrong.
  package init(pages: [String: String] = [:], others: String = "") {
    self.pages = pages
    self.others = others
  }

  /// What a page is told; empty when nothing is about it.
  package func text(for page: String) -> String {
    let text = pages[page] ?? others
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let told = lines.prefix(Self.lineLimit).map { String($0.prefix(Self.lineLength)) }
    let rest = lines.count - told.count
    return (told + (rest > 0 ? ["… and \(rest) more lines in the terminal"] : []))
      .joined(separator: "\n")
  }
}
