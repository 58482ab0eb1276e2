internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// The breadcrumb in structured data must be the one readers see.
package enum StructuredDataCheck: PageCheck {
  package static let rules: [Rule] = [.structuredData]
  package static let examples: [CheckExample] = [
    .passes(Sample.head, in: .head),
    .passes(Sample.head.replacing("\n", with: " "), in: .head),
    .passes(
      Sample.head.replacing(
        "\"https://sample.example/docs/\"", with: "\"https://sample.example/docs\""
      )
      .replacing("https://schema.org", with: "http://schema.org/"), in: .head),
    .passes(reordered, in: .head),
    .absent("", "structured-data", "no BreadcrumbList", in: .head),
    .fails(
      Sample.head.replacing("\"name\": \"Docs\"", with: "\"name\": ▸\"Doc\""), "structured-data",
      "'Doc'", in: .head),
    .fails(
      Sample.head.replacing("\"position\": 2", with: "\"position\": ▸1"), "structured-data",
      "position", in: .head),
    .fails(
      Sample.head.replacing("}\n]", with: "}▸,\n]"), "structured-data", "comma", in: .head),
    .fails(
      Sample.head.replacing("\"https://sample.example/docs/\"", with: "▸\"/docs/\""),
      "structured-data", "'https://sample.example/docs/'", in: .head),
    .fails(
      Sample.head.replacing(", \"item\": \"https://sample.example/docs/\"", with: "")
        .replacing(
          "{\"@type\": \"ListItem\", \"position\": 2",
          with: "▸{\"@type\": \"ListItem\", \"position\": 2"),
      "structured-data", "'Docs'", in: .head),
    .fails(
      Sample.head.replacing("\"https://schema.org\"", with: "▸\"https://schema.com\""),
      "structured-data", "schema.org", in: .head),
    .fails(
      Sample.head.replacing("\"@context\": \"https://schema.org\",", with: "")
        .replacing(">{\n", with: ">▸{\n"), "structured-data", "schema.org", in: .head),
    .fails(
      Sample.head.replacing(
        "\"ListItem\", \"position\": 2", with: "▸\"Listitem\", \"position\": 2"),
      "structured-data", "item 2 is not of the type", in: .head),
    .fails(
      Sample.head.replacing(
        "\"https://sample.example/docs/\"", with: "▸\"http://sample.example/docs/\""),
      "structured-data", "'Docs' has not the address", in: .head),
    .fails(
      Sample.head + "\n<script type=\"application/ld+json\">"
        + "{\"@context\": \"https://schema.org\", \"@type\": \"BreadcrumbList\", "
        + "\"itemListElement\": [{\"@type\": \"ListItem\", \"position\": 1, "
        + "\"name\": ▸\"Home\", \"item\": \"https://sample.example/\"}, {\"@type\": "
        + "\"ListItem\", \"position\": 2, \"name\": \"Sample page\"}]}</script>",
      "structured-data", "lacks the crumb 'Docs'", in: .head),
  ]

  /// The items in another order, their positions being what counts.
  private static var reordered: String {
    let items = Sample.head.split(separator: "\n").filter {
      $0.hasPrefix("{\"@type\": \"ListItem\"")
    }
    let first = String(items[0])
    let last = items[2] + ","
    return Sample.head.replacing(first, with: "▸").replacing(items[2], with: first.dropLast())
      .replacing("▸", with: last)
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page, !outlinePage.address.isEmpty, !page.isBlank else {
      return CheckOutcome()
    }
    let judge = StructuredDataJudge(
      page: page, expected: ExpectedTrail(of: outlinePage, in: context),
      url: context.configuration.url)
    return CheckOutcome(findings: judge.findings)
  }
}
