package import Diagnostics

/// The table of contents must name the page's headings, and lead to them.
package enum ContentsCheck: PageCheck {
  package static let rules: [Rule] = [.navigation]
  package static let examples: [CheckExample] = [
    .passes(page(["a": "First", "b": "Second"])),
    .passes(
      page(["a": "First", "b": "Second"]).replacing(">First</a>", with: ">1. <b>First</b></a>")
        .replacing(">1. ", with: "><span aria-hidden=\"true\">1.</span> ")),
    .passes(page(["a": "First", "b": "Second"]) + "<h4 id=\"c\">Deep</h4>"),
    .passes(page(["a": "First", "b": "Second"]).replacing("\"#b\"", with: "\"./#b\"")),
    .absent("<h2 id=\"a\">First</h2>"),
    .fails(
      page(["b": "Second"]).replacing("<nav", with: "▸<nav"), "navigation", "lacks 'First'"),
    .fails(
      page(["a": "First"]).replacing("<a href=\"#a\"", with: "▸<a href=\"#a\""), "navigation",
      "lacks 'Second'"),
    .fails(
      page(["a": "First", "b": "Socond"]).replacing("<a href=\"#b\"", with: "▸<a href=\"#b\""),
      "navigation", "'Socond' where the heading says 'Second'"),
    .fails(
      page(["a": "First", "b": "Second", "c": "Third"])
        .replacing("<a href=\"#c\"", with: "▸<a href=\"#c\""),
      "navigation", "'Third' is no heading"),
    .fails(
      page(["b": "Second", "a": "First"]).replacing("<a href=\"#b\"", with: "▸<a href=\"#b\""),
      "navigation", "'Second' is not in its place"),
    .fails(
      page(["a": "First", "b": "Second"]).replacing("\"#b\"", with: "▸\"#a\""), "navigation",
      "'Second' leads to '#a'"),
    .fails(
      page(["a": "First", "b": "Second"]).replacing("<a href=\"#b\">", with: "▸<a>"), "navigation",
      "'Second' leads nowhere"),
    .fails(
      page(["a": "First", "b": "Second"]).replacing("\"#b\"", with: "▸\"../docs/#b\""),
      "navigation", "'Second' leads to '../docs/#b'"),
    .passes(page(["a": "First", "b": "Second"]).replacing("\"#b\"", with: "\"../gone/#b\"")),
  ]

  static let fact = "page.contents"

  private static func page(_ entries: KeyValuePairs<String, String>) -> String {
    let items = entries.map { "<li><a href=\"#\($0.key)\">\($0.value)</a></li>" }
    return """
      <nav data-fact="page.contents">
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </nav>
      <h2 id="a">First</h2>
      <h3 id="b">Second <a aria-hidden="true" href="#b">#</a></h3>
      """
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    let lists = page.bindings(of: fact).filter { !$0.isHidden }
    guard !lists.isEmpty else { return CheckOutcome() }
    let headings = PageHeading.all(on: page).filter { $0.level <= 3 }
    return CheckOutcome(
      findings: lists.flatMap { findings(in: $0.element, headings, on: page, in: context) })
  }

  /// What the tables of contents of a page call its places, by their fragments.
  static func entries(on page: PublishedPage) -> [String: String] {
    var entries: [String: String] = [:]
    for binding in page.bindings(of: fact) where !binding.isHidden {
      for entry in binding.element.all(where: { !$0.isHidden }) {
        guard let link = entry["href"],
          case .file("", let fragment?) = LinkTarget(link, from: page.folder)
        else { continue }
        entries[fragment] = page.label(of: entry)
      }
    }
    return entries
  }

  private static func findings(
    in element: HTMLElement, _ headings: [PageHeading], on page: PublishedPage,
    in context: CheckContext
  ) -> [Finding] {
    let entries = element.all { $0.name == "a" && !$0.isHidden }
    let drift = SequenceDrift(
      expected: headings.map(\.text), found: entries.map { page.label(of: $0) })
    guard drift.items.isEmpty else {
      return drift.items.map { item in
        let entry = item.foundIndex.map { entries[$0] }
        return finding(
          words(for: item), at: entry?.offset ?? element.offset,
          item: entry?["href"] ?? item.expected ?? "", values: (item.expected, item.actual),
          on: page)
      }
    }
    let identifiers = Set(page.elements.identified.compactMap { $0["id"] ?? $0["name"] })
    return zip(entries, headings).compactMap { entry, heading in
      guard let link = entry.attribute("href") else {
        return finding(
          "the table of contents' entry '\(heading.text)' leads nowhere", at: entry.offset,
          item: heading.text, values: (heading.identifier.map { "#" + $0 }, nil), on: page)
      }
      guard leadsAstray(link, heading, identifiers, on: page, in: context) else { return nil }
      return finding(
        "the table of contents' entry '\(heading.text)' leads to '\(link.value)'",
        at: link.offset, item: link.value,
        values: (heading.identifier.map { "#" + $0 }, link.value), on: page)
    }
  }

  /// A link to a place that is not there is a dead one, and told as such.
  private static func leadsAstray(
    _ link: HTMLAttribute, _ heading: PageHeading, _ identifiers: Set<String>,
    on page: PublishedPage, in context: CheckContext
  ) -> Bool {
    guard case .file(let file, let fragment) = context.target(of: link, on: page) else {
      return true
    }
    guard file.isEmpty || file == page.path else { return context.file(at: file) != nil }
    guard let fragment else { return true }
    return fragment != heading.identifier && identifiers.contains(fragment)
  }

  private static func words(for item: SequenceDrift.Item) -> String {
    let (expected, actual) = (item.expected ?? "", item.actual ?? "")
    return switch item.change {
    case .missing: "the table of contents lacks '\(expected)'"
    case .moved: "the table of contents' entry '\(expected)' is not in its place"
    case .edited: "the table of contents says '\(actual)' where the heading says '\(expected)'"
    case .added: "the table of contents' entry '\(actual)' is no heading of the page"
    }
  }

  private static func finding(
    _ message: String, at offset: Int, item: String, values: (String?, String?) = (nil, nil),
    on page: PublishedPage
  ) -> Finding {
    Finding(
      "navigation", at: page.position(at: offset), message, hint: "run 'make site'",
      expected: values.0, actual: values.1,
      about: Subject(fact: fact, channel: page.name, item: item))
  }
}
