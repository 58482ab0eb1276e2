package import Diagnostics
internal import SiteDescription

/// The link to a page's source must lead to that source.
package enum PageEditCheck: PageCheck {
  package static let rules: [Rule] = [.link]
  package static let examples: [CheckExample] = [
    .passes("<a data-fact=\"page.edit\" href=\"https://git.example/edit/page.md\">Edit</a>"),
    .absent("<a href=\"https://git.example/edit/other.md\">Another page's source</a>"),
    .fails(
      "<a data-fact=\"page.edit\" href=▸\"https://git.example/edit/docs.md\">Edit</a>", "link",
      "'https://git.example/edit/page.md'"),
    .fails(edit("https://git.example/edit/page.m"), "link", "'https://git.example/edit/page.m'"),
    .fails(edit("https://git.example/edit/Page.md"), "link", "'https://git.example/edit/Page.md'"),
    .fails("▸<a data-fact=\"page.edit\">Edit</a>", "link", "''"),
  ]

  private static let fact = "page.edit"

  private static func edit(_ address: String) -> String {
    "<a data-fact=\"page.edit\" href=▸\"\(address)\">Edit</a>"
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page, let edit = context.configuration.edit else {
      return CheckOutcome()
    }
    let source = "\(edit)/\(outlinePage.path).md"
    let findings = page.bindings(of: fact).compactMap { binding -> Finding? in
      let link = binding.element.attribute("href")
      guard link?.value != source else { return nil }
      return Finding(
        "link", at: page.position(at: link?.offset ?? binding.element.offset),
        "the page's source is '\(source)', and the link to it leads to '\(link?.value ?? "")'",
        hint: "run 'make site'", expected: source, actual: link?.value,
        about: Subject(fact: outlinePage.path, channel: page.name, item: fact))
    }
    return CheckOutcome(findings: findings)
  }
}
