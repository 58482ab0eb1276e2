internal import SiteDescription

/// Tells at a glance whether a sidebar of the plainest shape is right in all.
///
/// Plain is an entry that is a link with nothing but text in it, and perhaps one list behind it.
/// What is not plain, or not right, is for `NavigationJudge`, which tells what is wrong.
struct PlainSidebar {
  let page: PublishedPage
  let branches: NavigationBranches
  /// The pages from the home page to the current one, itself last.
  let way: [OutlinePage]

  func isRight(_ element: HTMLElement) -> Bool {
    guard let home = branches.home, let list = onlyList(in: element) else { return false }
    let children = branches.children(of: home.page)
    let first = list.elements.first.flatMap { link(of: $0) }
    let startsAtHome = first.map { $0.text.elementsEqual(home.title) } == true
    return isRight(list, startsAtHome ? [home] + children : children)
  }

  private func isRight(_ list: HTMLElement, _ wanted: [NavigationBranches.Entry]) -> Bool {
    let items = list.elements
    guard items.count == wanted.count else { return false }
    return zip(items, wanted).allSatisfy(isRight)
  }

  private func isRight(_ item: HTMLElement, _ wanted: NavigationBranches.Entry) -> Bool {
    guard item.name == "li", !item.isHidden, item["aria-current"] == nil, wanted.isPublished,
      let link = link(of: item), link.text.elementsEqual(wanted.title),
      let address = link.element.attribute("href"),
      LinkTarget.leads(address.value, from: page.folder, to: wanted.page.htmlFile)
    else { return false }
    let isOwn = wanted.page.path == way.last?.path
    guard (link.element["aria-current"] == "page") == isOwn else { return false }
    guard let inner = link.rest else {
      return !wanted.hasChildren || !way.contains { $0.path == wanted.page.path }
    }
    return wanted.page.path != "index" && isRight(inner, branches.children(of: wanted.page))
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
