/// A list of a page's sidebar as a reader sees it.
struct NavigationList {
  struct Entry {
    let label: String
    let link: HTMLAttribute?
    /// True when it says that it is the page itself.
    let isCurrent: Bool
    let offset: Int
    /// The lists within it; none for an entry that is not open.
    let below: NavigationList?
  }

  let entries: [Entry]
  let offset: Int

  /// Reads the lists that stand in an element, one after the other.
  init?(in element: HTMLElement, on page: PublishedPage) {
    let lists = element.topmost { ($0.name == "ul" || $0.name == "ol") && !$0.isHidden }
    guard let first = lists.first else { return nil }
    offset = first.offset
    entries = lists.flatMap(\.elements).filter { $0.name == "li" && !$0.isHidden }
      .map { Self.entry($0, on: page) }
  }

  private static func entry(_ item: HTMLElement, on page: PublishedPage) -> Entry {
    let own = item.beyondLists
    let link = own.lazy.compactMap { $0.first(named: "a") }.first
    let bearer = link ?? own.first { page.label(of: $0) != "" } ?? item
    let marked = own.contains { !$0.all { $0["aria-current"] == "page" }.isEmpty }
    return Entry(
      label: page.label(of: bearer), link: link?.attribute("href"),
      isCurrent: marked || item["aria-current"] == "page", offset: bearer.offset,
      below: NavigationList(in: item, on: page))
  }
}

extension HTMLElement {
  /// The elements within that neither are lists nor hold any.
  fileprivate var beyondLists: [HTMLElement] {
    elements.filter { !$0.isList }.flatMap { inner in
      inner.all(where: \.isList).isEmpty ? [inner] : inner.beyondLists
    }
  }

  fileprivate var isList: Bool { name == "ul" || name == "ol" }
}
