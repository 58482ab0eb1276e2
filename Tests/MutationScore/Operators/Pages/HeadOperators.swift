/// More changes to the head of pages, and to the elements around their text.
enum HeadOperators {
  static let all: [MutationOperator] = [
    every("language", "<html lang=\"", "\"", ["page-metadata"]) { _ in "fr" },
    every("no-language", "<html", ">", ["page-metadata"]) { _ in "" },
    every("canonical-insecure", "\"canonical\" href=\"", "\"", ["page-metadata"]) {
      $0.replacing("https:", with: "http:")
    },
    every("canonical-fragment", "\"canonical\" href=\"", "\"", ["page-metadata"]) {
      $0 + "#content"
    },
    every("canonical-query", "\"canonical\" href=\"", "\"", ["page-metadata"]) { $0 + "?v=1" },
    every("og-description", "\"og:description\" content=\"", "\"", ["page-metadata", "count"]) {
      _ in
      "Something else altogether."
    },
    every("og-site", "\"og:site_name\" content=\"", "\"", ["page-metadata"]) { $0 + " (old)" },
    every("site-title", " · ", "</title>", ["page-metadata"]) { $0 + " 1.0" },
    every("description-empty", "\"description\" content=\"", "\"", ["page-metadata"]) { _ in "" },
    every("twin-link", "type=\"text/markdown\" href=\"", "\"", ["page-metadata", "link"]) { _ in
      "../index.md"
    },
    insert("googlebot", "<meta name=\"googlebot\" content=\"noindex\">\n"),
    insert("second-title", "<title>Another page</title>\n"),
    insert("second-description", "<meta name=\"description\" content=\"Another page.\">\n"),
    insert("second-og-url", "<meta property=\"og:url\" content=\"https://example.com/\">\n"),
    MutationOperator(
      "head/second-heading", "gives a page a second heading", .caught(by: ["page-metadata"])
    ) { $0.paragraph("<h1>Another page</h1>") },
    MutationOperator("head/no-og-url", "shares no address", .caught(by: ["page-metadata"])) {
      fixture in
      fixture.allPages.flatMap { page in
        page.elements("<meta property=\"og:url\"", ">\n").map {
          $0.deleted().told(at: Place(page.file))
        }
      }
    },
    MutationOperator("head/no-heading", "takes the heading away", .caught(by: ["page-metadata"])) {
      fixture in
      fixture.allPages.flatMap { page in
        page.elements("<h1>", "</h1>\n").map { $0.deleted().told(at: Place(page.file)) }
      }
    },
    MutationOperator("head/description-count", "miscounts where it shares", .caught(by: ["count"]))
    {
      fixture in
      fixture.onPages("og:description\" content=\"", "\"").flatMap { $0.all(" statements") }
        .map { $0.preceded(by: "0") }
    },
    MutationOperator(
      "head/footer", "stamps the foot with another revision",
      .caught(by: ["revision-skew"])
    ) { fixture in
      fixture.allPages.flatMap { $0.between("Revision <code>", "</code>") }
        .map { $0.replaced(by: String(repeating: "0", count: 64)) }
    },
  ]

  private static func every(
    _ id: String, _ open: String, _ close: String, _ rules: [String],
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("head/\(id)", "changes what follows '\(open)'", .caught(by: rules)) {
      fixture in
      fixture.allPages.flatMap { $0.between(open, close).prefix(1) }
        .filter { change($0.text) != $0.text }.map { $0.replaced(by: change($0.text)) }
    }
  }

  private static func insert(_ id: String, _ text: String) -> MutationOperator {
    MutationOperator("head/\(id)", "says '\(text)'", .caught(by: ["page-metadata"])) { fixture in
      fixture.allPages.flatMap { page in
        page.all("</head>").map { $0.preceded(by: text).orTold(at: $0.place) }
      }
    }
  }
}
