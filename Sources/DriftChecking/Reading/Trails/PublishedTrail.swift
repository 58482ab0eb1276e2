internal import Diagnostics

/// A breadcrumb as a reader sees it.
struct PublishedTrail {
  struct Crumb {
    let label: String
    let link: HTMLAttribute?
    /// True when it says that it is the page itself.
    let isCurrent: Bool
    let offset: Int
  }

  let crumbs: [Crumb]
  let offset: Int

  init(_ element: HTMLElement, on page: PublishedPage) {
    offset = element.offset
    crumbs = element.all { $0.name == "li" && !$0.isHidden }.map { item in
      let text = PublishedText(proseOf: item, source: page.source.utf8) {
        $0["aria-hidden"] == "true" || $0.isNotSaid
      }
      let label = String(
        decoding: text.utf8.filter { $0 != TextCollector.barrier }, as: UTF8.self)
      return Crumb(
        label: Self.withoutSeparator(FoldedText.fold(label)),
        link: item.first(named: "a")?.attribute("href"),
        isCurrent: !item.all { $0["aria-current"] == "page" }.isEmpty, offset: item.offset)
    }
  }

  /// A mark between crumbs, parted from a label by a space, is no part of it.
  private static func withoutSeparator(_ label: String) -> String {
    for mark in ["›", "»", "/", ">", "→", "·", "|"] {
      if label.hasSuffix(" " + mark) { return String(label.dropLast(2)) }
      if label.hasPrefix(mark + " ") { return String(label.dropFirst(2)) }
    }
    return label
  }
}
