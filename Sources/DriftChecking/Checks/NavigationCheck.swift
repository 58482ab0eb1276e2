package import Diagnostics
internal import SiteDescription

/// The sidebar must be the folder tree: every list whole, and open on the way to the page.
package enum NavigationCheck: PageCheck {
  package static let rules: [Rule] = [.navigation]
  package static let examples: [CheckExample] = [
    .passes(Sample.navigation, in: .navigation),
    .passes(
      Sample.navigation.replacing("<ul>", with: "<details><summary>All</summary><ul>")
        .replacing("</ul>", with: "</ul></details>").replacing(">Docs<", with: "><i>Docs</i> <"),
      in: .navigation),
    .passes(open([("docs/install/", "Install")]), in: .navigation),
    .passes(
      Sample.navigation.replacing("<ul>\n", with: "<ul>\n<li><a href=\"../\">Home</a></li>\n"),
      in: .navigation),
    .passes(
      Sample.navigation.replacing(
        "<a href=\"./\" aria-current=\"page\">Sample page</a>",
        with: "<span aria-current=\"page\">Sample page</span>"), in: .navigation),
    .passes(Sample.navigation.replacing("../docs/", with: "../docs/index.html"), in: .navigation),
    .passes(
      Sample.navigation.replacing("Sample page<", with: "Sample\u{AD} page<"), in: .navigation),
    .absent("<nav aria-label=\"Pages\"></nav>", in: .navigation),
    .fails(
      "<nav data-fact=\"page.navigation\">\n<ul>\n<li>\n"
        + "▸<a href=\"./\" aria-current=\"page\">Sample page</a>\n</li>\n"
        + "<li><a href=\"../einbau/\">Einbau</a></li>\n</ul>\n</nav>",
      "navigation", "lacks 'Docs'", in: .navigation),
    .fails(
      Sample.navigation.replacing("<a href=\"../docs/\">Docs", with: "▸<a href=\"../docs/\">Doc"),
      "navigation", "'Doc' where the page is called 'Docs'", in: .navigation),
    .fails(
      Sample.navigation.replacing(
        "</ul>", with: "<li>▸<a href=\"../docs/install/\">Install</a></li>\n</ul>"),
      "navigation", "'Install' is no page", in: .navigation),
    .fails(
      "<nav data-fact=\"page.navigation\"><ul>\n<li>▸<a href=\"../docs/\">Docs</a></li>\n"
        + "<li><a href=\"./\" aria-current=\"page\">Sample page</a></li>\n"
        + "<li><a href=\"../einbau/\">Einbau</a></li>\n</ul></nav>",
      "navigation", "'Docs' is not in its place", in: .navigation),
    .fails(
      Sample.navigation.replacing("\"../docs/\"", with: "▸\"../docs/install/\""), "navigation",
      "'Docs' leads to '../docs/install/'", in: .navigation),
    .fails(
      Sample.navigation.replacing("<a href=\"../docs/\"", with: "▸<a"), "navigation",
      "'Docs' leads nowhere", in: .navigation),
    .fails(
      Sample.navigation.replacing(" aria-current=\"page\"", with: "")
        .replacing("<a href=\"./\"", with: "▸<a href=\"./\""), "navigation",
      "does not say aria-current", in: .navigation),
    .fails(
      Sample.navigation.replacing(
        "<a href=\"../docs/\"", with: "▸<a href=\"../docs/\" aria-current=\"page\""),
      "navigation", "'Docs' says aria-current", in: .navigation),
    .fails(
      open([("docs/install/", "Installation")]).replacing(
        "<a href=\"../docs/install/\">", with: "▸<a href=\"../docs/install/\">"), "navigation",
      "'Installation' where the page is called 'Install'", in: .navigation),
    .fails(
      SamplePage.html(
        head: "",
        navigation: SamplePage.navigation("docs/").replacing(
          "<a href=\"./\"", with: "▸<a href=\"./\""), main: "<p>x</p>", neighbours: ""),
      "navigation", "not open", in: .file("docs/index.html")),
    .fails(
      "▸<nav data-fact=\"page.navigation\"><p>nothing</p></nav>", "navigation", "shows no page",
      in: .navigation),
  ]

  private static func open(_ docs: [(String, String)]) -> String {
    SamplePage.navigation("page/", docs: docs)
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let current = page.page, let home = context.outline["index"] else {
      return CheckOutcome()
    }
    let open = context.outline.ancestry(of: current)
    let plain = PlainSidebar(page, along: open, context.branches)
    let navigations = page.bindings(of: "page.navigation").filter {
      !$0.isHidden && !plain.isRight($0.element)
    }
    return CheckOutcome(
      findings: navigations.flatMap { binding in
        NavigationJudge(page: page, context: context, way: open)
          .findings(in: binding.element, below: home)
      })
  }
}
