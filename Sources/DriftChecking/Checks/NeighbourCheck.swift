package import Diagnostics
internal import SiteDescription

/// The links to the previous and the next page must follow the reading order.
package enum NeighbourCheck: PageCheck {
  package static let rules: [Rule] = [.navigation]
  package static let examples: [CheckExample] = [
    .passes(Sample.neighbours, in: .neighbours),
    .passes(
      Sample.neighbours.replacing("Previous <b>Home</b>", with: "← <span>Home</span>")
        .replacing("Next <b>Docs</b>", with: "Next: Docs →"), in: .neighbours),
    .passes(Sample.neighbours.replacing("../docs/", with: "../docs"), in: .neighbours),
    .absent("", in: .neighbours),
    .fails(
      Sample.neighbours.replacing("\"../docs/\"", with: "▸\"../docs/install/\""), "navigation",
      "the next page is 'Docs', and its link leads to '../docs/install/'", in: .neighbours),
    .fails(
      SamplePage.neighbours(of: "page/", previous: ("", "Home"), next: ("docs/", "Documents"))
        .replacing("<a rel=\"next\"", with: "▸<a rel=\"next\""), "navigation",
      "the link to the next page is not called 'Docs'", in: .neighbours),
    .fails(
      Sample.neighbours.replacing("Previous", with: "Next")
        .replacing("<a rel=\"prev\"", with: "▸<a rel=\"prev\""), "navigation",
      "the link to the previous page is not called 'Home'", in: .neighbours),
    .fails(
      SamplePage.neighbours(of: "page/", previous: ("", "Home"))
        .replacing("<a rel=\"prev\"", with: "▸<a rel=\"prev\""), "navigation",
      "no link to the next page 'Docs'", in: .neighbours),
    .fails(
      "<a rel=\"prev\" href=\"../\">Home</a>\n<a rel=\"next\">▸Docs</a>".replacing("▸", with: "")
        .replacing("<a rel=\"next\"", with: "▸<a rel=\"next\""), "navigation", "leads nowhere",
      in: .neighbours),
    .fails(
      SamplePage.html(
        head: "", navigation: "", main: "<h1>Home</h1>",
        neighbours: SamplePage.neighbours(
          of: "", previous: ("docs/", "Docs"), next: ("page/", "Sample page")
        )
        .replacing("<a rel=\"prev\"", with: "▸<a rel=\"prev\"")),
      "navigation", "no page comes before", in: .file("index.html")),
    .fails(
      SamplePage.html(
        head: "", navigation: "", main: "<h1>Einbau</h1>",
        neighbours: SamplePage.neighbours(
          of: "einbau/", previous: ("docs/install/", "Install"), next: ("", "Home")
        )
        .replacing("<a rel=\"next\"", with: "▸<a rel=\"next\"")),
      "navigation", "no page comes after", in: .file("einbau/index.html")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let current = page.page else { return CheckOutcome() }
    let links = NeighbourLink.all(on: page)
    guard let first = links.first else { return CheckOutcome() }
    let around = context.outline.neighbours(of: current)
    var outcome = CheckOutcome()
    for (direction, wanted) in [
      (NeighbourLink.Direction.previous, around.previous), (.next, around.next),
    ] {
      let found = links.filter { $0.direction == direction }
      let judge = Judge(page: page, current: current, direction: direction, context: context)
      guard let wanted else {
        outcome.findings += found.map(judge.surplus)
        continue
      }
      if found.isEmpty { outcome.findings.append(judge.absence(of: wanted, at: first.offset)) }
      outcome.findings += found.compactMap { judge.finding(of: $0, wanted) }
    }
    return outcome
  }
}

extension NeighbourCheck {
  /// One direction of one page.
  private struct Judge {
    let page: PublishedPage
    let current: OutlinePage
    let direction: NeighbourLink.Direction
    let context: CheckContext

    func surplus(_ link: NeighbourLink) -> Finding {
      let side = direction == .previous ? "before" : "after"
      return finding(
        "no page comes \(side) this one, and a link leads to one", at: link.offset, about: current,
        values: (nil, link.link.map { context.destination(of: $0, on: page) }))
    }

    func absence(of wanted: OutlinePage, at offset: Int) -> Finding {
      finding(
        "there is no link to the \(direction.rawValue) page '\(context.title(of: wanted))'",
        at: offset, about: wanted, values: (context.title(of: wanted), nil))
    }

    func finding(of link: NeighbourLink, _ wanted: OutlinePage) -> Finding? {
      let title = context.title(of: wanted)
      guard let target = link.link else {
        return finding(
          "the link to the \(direction.rawValue) page leads nowhere", at: link.offset,
          about: wanted, values: (wanted.htmlFile, nil))
      }
      if context.leadsAstray(target, from: page, to: wanted.htmlFile) {
        return finding(
          "the \(direction.rawValue) page is '\(title)', and its link leads to '\(target.value)'",
          at: target.offset, about: wanted,
          values: (wanted.htmlFile, context.destination(of: target, on: page)))
      }
      guard !link.isCalled(title) else { return nil }
      return finding(
        "the link to the \(direction.rawValue) page is not called '\(title)'", at: link.offset,
        about: wanted, values: (title, link.label))
    }

    private func finding(
      _ message: String, at offset: Int, about target: OutlinePage,
      values: (String?, String?) = (nil, nil)
    ) -> Finding {
      Finding(
        "navigation", at: page.position(at: offset), message,
        hint: context.cure(target.frontMatter.titlePosition), expected: values.0,
        actual: values.1,
        about: Subject(
          fact: "page.\(direction.rawValue)", channel: page.name, item: target.htmlFile),
        model: target.frontMatter.titlePosition)
    }
  }
}
