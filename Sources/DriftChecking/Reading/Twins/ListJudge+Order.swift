internal import Diagnostics
internal import SiteDescription

extension ListJudge {
  /// Pages that are not listed in the order readers meet them in.
  ///
  /// The list may begin with what stands alone below the home page, as it does when it is built.
  func orderFindings(_ listed: [(page: OutlinePage, offset: Int)]) -> [Finding] {
    let pages = context.outline.pages
    let alone = pages.filter(isAlone)
    let grouped = alone + pages.filter { !isAlone($0) }
    let moved = [pages, grouped].map { places(in: listed, of: $0) }.min { $0.count < $1.count }
    guard let moved, let first = moved.first else { return [] }
    let (page, offset) = listed[first]
    let are = moved.count > 1 ? "and \(moved.count - 1) more are" : "is"
    let order = (file == PublishedLists.indexFile ? grouped : pages).map(\.path)
    let place = order.firstIndex(of: page.path) ?? 0
    return [
      finding(
        "'\(page.path)' \(are) not in place in '\(file)'", at: offset,
        item: "\(page.path) place",
        expected: place > 0 ? "after \(order[place - 1])" : "first",
        actual: first > 0 ? "after \(listed[first - 1].page.path)" : "first")
    ]
  }

  private func isAlone(_ page: OutlinePage) -> Bool {
    let way = context.outline.ancestry(of: page)
    return way.count < 2 || context.outline.children(of: way[1]).isEmpty
  }

  private func places(
    in listed: [(page: OutlinePage, offset: Int)], of order: [OutlinePage]
  ) -> [Int] {
    let ranks = Dictionary(
      order.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    return MovedItems.places(in: listed.map { ranks[$0.page.path] ?? 0 })
  }

  /// A section is called as the page it begins with, or `Optional`, which models may leave out.
  func sectionFindings(of block: ProseBlock) -> [Finding] {
    guard case .heading(2) = block.kind else { return [] }
    let known = Set(context.titles.values.map(FoldedText.fold)).union(["Optional"])
    guard !known.contains(FoldedText.fold(block.text)) else { return [] }
    return [
      finding(
        "'\(file)' has a section '\(block.excerpt)', which is the title of no page",
        at: block.offset, item: block.text,
        expected: Suggestion.nearest(to: block.text, among: known.sorted()), actual: block.text)
    ]
  }

  /// A section that is called as another page than the one it begins with.
  func sectionFinding(_ section: ProseBlock, beginningWith page: OutlinePage) -> [Finding] {
    let title = FoldedText.fold(context.title(of: page))
    let stated = FoldedText.fold(section.text)
    let isOther = context.titles.contains { $0.value == stated && $0.key != page.path }
    guard stated != title, isOther else { return [] }
    return [
      finding(
        "'\(file)' has '\(page.path)' first in the section '\(section.excerpt)'",
        at: section.offset, item: "\(section.text) begins", expected: title, actual: section.text)
    ]
  }
}
