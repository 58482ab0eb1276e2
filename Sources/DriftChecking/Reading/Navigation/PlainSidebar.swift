internal import SiteDescription

/// Tells at a glance whether a sidebar of the plainest shape is right in all.
///
/// Plain is an entry that is a link with nothing but text in it, and perhaps one list behind it.
/// What is not plain, or not right, is for `NavigationJudge`, which tells what is wrong.
struct PlainSidebar {
  let page: PublishedPage
  private let branches: NavigationBranches
  /// Where the pages from the home page to the current one stand in reading order, itself last.
  private let way: [Int]

  /// Looks at a page to which a way leads from the home page, itself last.
  init(_ page: PublishedPage, along way: [OutlinePage], _ branches: NavigationBranches) {
    self.page = page
    self.branches = branches
    self.way = way.compactMap { branches.place(of: $0) }
  }

  func isRight(_ element: HTMLElement) -> Bool {
    guard let home = branches.home, let list = onlyList(in: element) else { return false }
    let items = list.elements
    let startsAtHome = items.first.flatMap { link(of: $0) }.map {
      isTitle($0.text, of: branches.entries[home])
    }
    guard startsAtHome == true else {
      return areRight(items[...], branches.entries[home].children)
    }
    return isRight(items[0], home) && areRight(items[1...], branches.entries[home].children)
  }

  private func areRight(_ items: ArraySlice<HTMLElement>, _ wanted: Range<Int>) -> Bool {
    guard items.count == wanted.count else { return false }
    for offset in 0..<items.count
    where !isRight(items[items.startIndex + offset], wanted.lowerBound + offset) { return false }
    return true
  }

  private func isRight(_ item: HTMLElement, _ index: Int) -> Bool {
    let wanted = branches.entries[index]
    guard item.name == "li", !item.isHidden, item["aria-current"] == nil, wanted.isPublished,
      let link = link(of: item), isTitle(link.text, of: wanted), leads(link.element, to: wanted)
    else { return false }
    guard (link.element["aria-current"] == "page") == (wanted.page == way.last) else {
      return false
    }
    let isHome = index == branches.home
    guard let inner = link.rest else {
      return isHome || wanted.children.isEmpty || !way.contains(wanted.page)
    }
    return !isHome && areRight(inner.elements[...], wanted.children)
  }

  private func isTitle(_ text: ArraySlice<UInt8>, of wanted: NavigationBranches.Entry) -> Bool {
    text.elementsEqual(branches.utf8[wanted.title])
  }

  private func leads(_ link: HTMLElement, to wanted: NavigationBranches.Entry) -> Bool {
    guard let address = link.attribute("href") else { return false }
    let file = branches.utf8.span.extracting(wanted.file)
    return LinkTarget.leads(address.value.utf8.span, from: page.folder.utf8.span, to: file)
  }

  /// The link that an entry is, and the list behind it; nil for an entry that is not plain.
  private func link(
    of item: HTMLElement
  ) -> (element: HTMLElement, text: ArraySlice<UInt8>, rest: HTMLElement?)? {
    let elements = item.elements
    guard let link = elements.first, link.name == "a", elements.count <= 2,
      let text = link.onlyText, !text.contains(TextCollector.barrier)
    else { return nil }
    guard elements.count == 2 else { return (link, text, nil) }
    let list = elements[1]
    return Self.isList(list) && !list.isHidden ? (link, text, list) : nil
  }

  /// The one list of an element, however deep it stands.
  private func onlyList(in element: HTMLElement) -> HTMLElement? {
    let lists = element.topmost { Self.isList($0) && !$0.isHidden }
    return lists.count == 1 ? lists.first : nil
  }

  private static func isList(_ element: HTMLElement) -> Bool {
    element.name == "ul" || element.name == "ol"
  }
}
