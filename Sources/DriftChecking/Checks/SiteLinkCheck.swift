package import Diagnostics
internal import SiteDescription

/// What a page calls its site must be the site's name, and lead to its first page.
package enum SiteLinkCheck: PageCheck {
  package static let rules: [Rule] = [.navigation]
  package static let examples: [CheckExample] = [
    .passes(brand("<a href=\"../\">Sample</a>"), in: place),
    .passes(brand("<a href=\"../index.html\"><svg></svg><span>SAMPLE</span></a>"), in: place),
    .passes(brand("<a href=\"../docs/\">Simple</a><a href=\"../\">Home</a>"), in: place),
    .passes(brand("<a href=\"https://example.org/\">Sample</a>"), in: place),
    .absent(brand("no link"), in: place),
    .fails(
      brand("<a href=\"../\"><span>▸Sampel</span></a>"), "navigation", "'Sampel'", in: place),
    .fails(
      brand("<a href=▸\"../docs/\">Sample</a>"), "navigation", "leads to '../docs/'", in: place),
    .passes(
      "<!doctype html>\n<header><a href=\"./\">Sampel</a></header>\n<main>x</main>\n",
      in: .file("404.html")),
    .fails(
      brand("<a href=\"../\"><svg></svg> ▸Sampel</a>"), "navigation", "'Sampel'",
      in: place),
  ]

  private static let place = CheckExample.Place.navigation

  private static func brand(_ text: String) -> String { "<header>\(text)</header>" }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    let name = FoldedText.fold(context.configuration.title)
    guard page.page != nil, !name.isEmpty else { return CheckOutcome() }
    let headers = page.root.topmost { $0.name == "header" && !$0.isHidden }
    let links = headers.filter { !page.main.holds($0) && !$0.holds(page.main) }
      .flatMap { $0.all { !$0.isHidden } }
    var outcome = CheckOutcome()
    for link in links {
      guard let address = link.attribute("href"),
        case .file(let path, nil) = context.target(of: address, on: page),
        let file = context.file(at: path)
      else { continue }
      let text = page.label(of: link)
      let slips = Suggestion.distance(text.lowercased(), name.lowercased())
      let isHome = file == "index.html"
      guard isHome ? slips > 0 && slips * 3 <= name.utf8.count : slips == 0 else { continue }
      let shown = PublishedText(proseOf: link, source: page.source.utf8) { _ in false }
      let start = shown.utf8.firstIndex { $0 > 0x20 } ?? 0
      outcome.findings.append(
        Finding(
          "navigation",
          at: page.position(at: isHome ? shown.sourceOffset(at: start) : address.offset),
          isHome
            ? "the page calls its site '\(text)', and it is '\(name)'"
            : "the link '\(text)' leads to '\(address.value)', not to the site's first page",
          hint: "run 'make site'", expected: isHome ? name : nil,
          actual: isHome ? text : address.value,
          about: Subject(fact: "site.title", channel: page.name, item: isHome ? "name" : "link")))
    }
    return outcome
  }
}
