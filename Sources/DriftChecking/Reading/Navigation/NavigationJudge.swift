internal import Diagnostics
internal import SiteDescription

/// Holds a page's sidebar against the folder tree.
struct NavigationJudge {
  static let fact = "page.navigation"

  let page: PublishedPage
  let context: CheckContext
  /// The pages from the home page to the current one, itself last: their lists must be open.
  let way: [OutlinePage]

  /// What is wrong with the lists in an element, whose first names the pages below the home page.
  func findings(in element: HTMLElement, below home: OutlinePage) -> [Finding] {
    let children = context.outline.children(of: home)
    guard let list = NavigationList(in: element, on: page), !list.entries.isEmpty else {
      return children.isEmpty
        ? [] : [finding("the navigation shows no page", at: element.offset, about: home)]
    }
    let startsAtHome = list.entries.first.map { context.title(of: home) == $0.label } == true
    var pairs: [Pair] = []
    let pages = startsAtHome ? [home] + children : children
    return judge(list, pages, below: home, pairs: &pairs) + markFindings(pairs)
  }

  private typealias Pair = (entry: NavigationList.Entry, page: OutlinePage)

  /// Judges a list, then those within it; gathers which entry stands for which page.
  private func judge(
    _ list: NavigationList, _ pages: [OutlinePage], below parent: OutlinePage, pairs: inout [Pair]
  ) -> [Finding] {
    let titles = pages.map(context.title)
    let drift = SequenceDrift(expected: titles, found: list.entries.map(\.label))
    var findings = drift.items.map { item in
      let entry = item.foundIndex.map { list.entries[$0] }
      let target = item.expectedIndex.map { pages[$0] }
      return finding(
        words(for: item, below: parent), at: entry?.offset ?? list.offset,
        item: target?.htmlFile ?? file(of: entry) ?? item.actual ?? "", about: target ?? parent,
        values: (item.expected, item.actual))
    }
    for (entry, child) in paired(list.entries, pages, titles, drift) {
      pairs.append((entry, child))
      findings += linkFindings(entry, child)
      let children = child.path == "index" ? [] : context.outline.children(of: child)
      if let below = entry.below, child.path != "index" {
        findings += judge(below, children, below: child, pairs: &pairs)
      } else if !children.isEmpty, way.contains(where: { $0.path == child.path }) {
        findings.append(
          finding(
            "the navigation is not open below '\(entry.label)'", at: entry.offset,
            item: child.htmlFile, about: child))
      }
    }
    return findings
  }

  /// The entries that stand for a page, be they called by its name or by another.
  private func paired(
    _ entries: [NavigationList.Entry], _ pages: [OutlinePage], _ titles: [String],
    _ drift: SequenceDrift
  ) -> [Pair] {
    var isTaken = [Bool](repeating: false, count: pages.count)
    var firstFree = 0
    let edited = drift.items.filter { $0.change == .edited }
    return entries.enumerated().compactMap { index, entry in
      let expected = edited.first { $0.foundIndex == index }?.expected ?? entry.label
      let place = (firstFree..<pages.count).first { !isTaken[$0] && titles[$0] == expected }
      guard let place else { return nil }
      isTaken[place] = true
      while firstFree < pages.count, isTaken[firstFree] { firstFree += 1 }
      return (entry, pages[place])
    }
  }

  private func linkFindings(_ entry: NavigationList.Entry, _ target: OutlinePage) -> [Finding] {
    guard let link = entry.link else {
      guard target.path != way.last?.path else { return [] }
      return [
        finding(
          "the navigation's entry '\(entry.label)' leads nowhere", at: entry.offset,
          item: target.htmlFile, about: target, values: (target.htmlFile, nil))
      ]
    }
    guard context.leadsAstray(link, from: page, to: target.htmlFile) else { return [] }
    return [
      finding(
        "the navigation's entry '\(entry.label)' leads to '\(link.value)'", at: link.offset,
        item: target.htmlFile, about: target,
        values: (target.htmlFile, context.destination(of: link, on: page)))
    ]
  }

  /// The entry of the page itself, and no other, says so.
  private func markFindings(_ pairs: [Pair]) -> [Finding] {
    let wrong = pairs.filter { $0.entry.isCurrent && $0.page.path != way.last?.path }
    if !wrong.isEmpty {
      return wrong.map { entry, target in
        finding(
          "the navigation's entry '\(entry.label)' says aria-current=\"page\" on another page",
          at: entry.offset, item: "current", about: target,
          values: (way.last.map(context.title), entry.label))
      }
    }
    guard let own = pairs.first(where: { $0.page.path == way.last?.path }), !own.entry.isCurrent,
      own.page.path != "index"
    else { return [] }
    return [
      finding(
        "the navigation's entry of the page itself does not say aria-current=\"page\"",
        at: own.entry.offset, item: "current", about: own.page, values: (own.entry.label, nil))
    ]
  }

  private func words(for item: SequenceDrift.Item, below parent: OutlinePage) -> String {
    let (expected, actual) = (item.expected ?? "", item.actual ?? "")
    return switch item.change {
    case .missing: "the navigation lacks '\(expected)'"
    case .moved: "the navigation's entry '\(expected)' is not in its place"
    case .edited: "the navigation says '\(actual)' where the page is called '\(expected)'"
    case .added:
      "the navigation's entry '\(actual)' is no page below '\(context.title(of: parent))'"
    }
  }

  private func file(of entry: NavigationList.Entry?) -> String? {
    guard let link = entry?.link, case .file(let path, _) = context.target(of: link, on: page)
    else { return nil }
    return context.file(at: path)
  }

  private func finding(
    _ message: String, at offset: Int, item: String = "", about target: OutlinePage,
    values: (String?, String?) = (nil, nil)
  ) -> Finding {
    Finding(
      "navigation", at: page.position(at: offset), message,
      hint: context.cure(target.frontMatter.titlePosition), expected: values.0, actual: values.1,
      about: Subject(fact: Self.fact, channel: page.name, item: item),
      model: target.frontMatter.titlePosition)
  }
}
