internal import CanonicalModel

/// A page of the sample site in two languages.
enum SampleTranslation {
  static let english = page(
    "docs/install/", "Install", ["Home", "Docs", "Install"], language: "en", root: "../../",
    main: "<h1>Install</h1>\n<p>Call it \(Sample.span("sample.name")).</p>\n\(Sample.steps())",
    neighbours: (("docs/", "Docs"), ("einbau/", "Einbau")))

  static let german = page(
    "einbau/", "Einbau", ["Home", "Einbau"], language: "de", root: "../",
    main: "<h1>Einbau</h1>\n<p>Nenne es \(Sample.span("sample.name")).</p>\n\(Sample.steps())",
    neighbours: (("docs/install/", "Install"), nil))

  /// The Markdown twin of either.
  static func twin(_ title: String, _ words: String) -> String {
    """
    # \(title)

    \(words) \(Sample.value("sample.name")).

    1. Open **Policies**.
    2. Choose **Create policy**.
    3. Choose Next.

    """
  }

  static let alternates = ["en": "docs/install/", "de": "einbau/"].sorted(by: <).map {
    "<link rel=\"alternate\" hreflang=\"\($0.key)\" href=\"https://sample.example/\($0.value)\">\n"
  }.joined()

  private static func page(
    _ address: String, _ title: String, _ labels: [String], language: String, root: String,
    main: String, neighbours: ((String, String), (String, String)?)
  ) -> String {
    SamplePage.html(
      head: SamplePage.head(address, labels) + "\n" + alternates,
      trail: SamplePage.trail(labels, root: root),
      navigation: SamplePage.navigation(
        address, docs: address == "docs/install/" ? [(address, title)] : []),
      main: main,
      neighbours: SamplePage.neighbours(
        of: address, previous: neighbours.0, next: neighbours.1)
    ).replacing("<html lang=\"en\"", with: "<html lang=\"\(language)\"")
  }
}
