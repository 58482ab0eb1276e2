package import Diagnostics
internal import SiteDescription

/// A translation must tell the facts of its original, and both must name each other.
package enum TranslationCheck: SiteWideCheck {
  package static let rules: [Rule] = [.translation]
  package static let examples: [CheckExample] = [
    .passes(SampleTranslation.german, in: german),
    .passes(
      SampleTranslation.german.replacing("hreflang=\"de\"", with: "hreflang=\"DE\"")
        .replacing(
          "</head>",
          with: "<link rel=\"alternate\" hreflang=\"x-default\" "
            + "href=\"https://sample.example/docs/install/\">\n</head>"), in: german),
    .passes(Sample.head, in: .head),
    .absent(nil, in: german),
    .fails(
      SampleTranslation.german.replacing(Sample.span("sample.name"), with: "Muster")
        .replacing("<main>", with: "▸<main>"), "translation",
      "does not show 'sample.name', as its original", in: german),
    .fails(
      SampleTranslation.german.replacing(
        "<main>", with: "▸<main>\n\(Sample.span("sample.size.counted"))"), "translation",
      "shows 'sample.size.counted', and its original", in: german),
    .fails(
      SampleTranslation.german.replacing("<li>Choose Next.</li>\n", with: "")
        .replacing("<main>", with: "▸<main>"), "translation",
      "2 items of 'sample-steps.steps' and its original 3", in: german),
    .fails(
      SampleTranslation.german.replacing("hreflang=\"en\" href=", with: "hreflang=\"fr\" href=▸"),
      "translation", "no page in the language 'fr'", in: german),
    .fails(
      SampleTranslation.german.replacing(
        "href=\"https://sample.example/docs/install/\">",
        with: "href=▸\"https://sample.example/docs/\">"), "translation",
      "'https://sample.example/docs/' for the language 'en'", in: german),
    .fails(
      SampleTranslation.german.replacing(SampleTranslation.alternates, with: "")
        .replacing("<head>", with: "▸<head>"), "translation", "names no page in the language 'de'",
      in: german),
    .fails(
      Sample.head
        + "\n<link rel=\"alternate\" hreflang=\"de\" href=▸\"https://sample.example/einbau/\">",
      "translation", "no page in the language 'de'", in: .head),
  ]

  private static let german = CheckExample.Place.file("einbau/index.html")

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let records = Dictionary(
      pages.filter { !$0.isRefused }.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for record in pages {
      guard let page = record.page, !record.isRefused, !record.isBlank else { continue }
      let versions = context.outline.versions(of: page)
      let judge = TranslationJudge(page: page, record: record, versions: versions, context: context)
      let names = versions.contains {
        records[$0.htmlFile]?.translation?.alternates.isEmpty == false
      }
      outcome.findings += judge.alternateFindings(areDue: versions.count > 1 && names)
      guard let original = versions.first, original.path != page.path,
        let source = records[original.htmlFile]
      else { continue }
      outcome.findings += judge.factFindings(against: source) + judge.ageFindings(against: original)
    }
    return outcome
  }
}
