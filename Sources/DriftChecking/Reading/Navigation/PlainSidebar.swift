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
    guard let home = branches.home, let list = onlyList(in: element),
      let first = list.element(from: list.index + 1)
    else { return false }
    let (start, pages) = (list.index + 1, branches.entries[home].children)
    let startsAtHome = link(of: first).map { isTitle($0.text, of: branches.entries[home]) }
    guard startsAtHome == true else { return areRight(in: list, from: start, pages) }
    return isRight(first, home) && areRight(in: list, from: first.end, pages)
  }

  /// Tells whether the items of a list from a node on are the wanted ones, and no others.
  private func areRight(in list: HTMLElement, from start: Int, _ wanted: Range<Int>) -> Bool {
    var place = start
    for entry in wanted {
      guard let item = list.element(from: place), isRight(item, entry) else { return false }
      place = item.end
    }
    return list.element(from: place) == nil
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
    return !isHome && areRight(in: inner, from: inner.index + 1, wanted.children)
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
    guard let link = item.element(from: item.index + 1), link.name == "a",
      let text = link.onlyText, !text.contains(TextCollector.barrier)
    else { return nil }
    guard let list = item.element(from: link.end) else { return (link, text, nil) }
    let isPlain = Self.isList(list) && !list.isHidden && item.element(from: list.end) == nil
    return isPlain ? (link, text, list) : nil
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
