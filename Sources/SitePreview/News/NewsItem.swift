/// One thing to tell the pages that are open.
package enum NewsItem: Hashable {
  case edition(UInt64)
  case styles
  case faults(PageNews)
  case review(PageNews)

  /// An event of the stream, as a page is told it; each line of its text is a line of the stream.
  package func event(for page: String) -> String {
    let (name, text) =
      switch self {
      case .edition(let number): ("edition", String(number))
      case .styles: ("styles", "")
      case .faults(let news): ("faults", news.text(for: page))
      case .review(let news): ("review", news.text(for: page))
      }
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    return "event: \(name)\n" + lines.map { "data: \($0)\n" }.joined() + "\n"
  }
}
