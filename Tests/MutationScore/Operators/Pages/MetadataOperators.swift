/// Changes to what search engines and screen readers are told of a page.
enum MetadataOperators {
  static let all: [MutationOperator] = [
    onEvery("title", "changes the window's title", "<title>", "</title>") { $0 + " (old)" },
    onEvery("title-empty", "empties the window's title", "<title>", "</title>") { _ in "" },
    onEvery("canonical", "names another page as the canonical one", "\"canonical\" href=\"", "\"") {
      $0 + "v1/"
    },
    onEvery("canonical-host", "names another host", "\"canonical\" href=\"", "\"") {
      $0.replacing("example", with: "invalid")
    },
    onEvery("og-url", "shares another address", "\"og:url\" content=\"", "\"") { $0 + "v1/" },
    onEvery("og-title", "shares another title", "\"og:title\" content=\"", "\"") { $0 + " (old)" },
    onEvery("description", "describes the page otherwise", "\"description\" content=\"", "\"") {
      _ in "Something else altogether."
    },
    onEvery("heading", "changes the page's heading", "<h1>", "</h1>") { $0 + " (old)" },
    insert("noindex", "keeps search engines out", "<meta name=\"robots\" content=\"noindex\">\n"),
    insert(
      "refresh", "sends readers elsewhere",
      "<meta http-equiv=\"refresh\" content=\"0; url=https://example.com/\">\n"),
    insert(
      "second-canonical", "names two pages as the canonical one",
      "<link rel=\"canonical\" href=\"https://example.com/\">\n"),
    MutationOperator(
      "metadata/no-canonical", "names no page as the canonical one",
      .caught(by: ["page-metadata"])
    ) { fixture in
      fixture.allPages.flatMap { page in
        page.elements("<link rel=\"canonical\"", ">\n").map {
          $0.deleted().told(at: Place(page.file))
        }
      }
    },
    MutationOperator(
      "metadata/no-title", "takes the title away", .caught(by: ["page-metadata"])
    ) { fixture in
      fixture.allPages.flatMap { page in
        page.elements("<title>", "</title>\n").map { $0.deleted().told(at: Place(page.file)) }
      }
    },
    MutationOperator(
      "metadata/count", "miscounts the statements in the description", .caught(by: ["count"])
    ) { fixture in
      fixture.onPages("description\" content=\"", "\"").flatMap { $0.all(" statements") }
        .map { $0.preceded(by: "0") }
    },
    MutationOperator(
      "metadata/label", "states a wrong size in a label", .caught(by: ["size-number", "quota"])
    ) {
      fixture in
      fixture.onPages("<figure class=\"policy\" aria-label=\"Policy").map {
        $0.followed(by: " of 5,646 characters")
      }
    },
    MutationOperator(
      "metadata/alternative", "states a wrong size for a drawing",
      .caught(by: ["size-number", "quota"])
    ) { fixture in
      fixture.onPages("role=\"img\"").map { $0.followed(by: " aria-label=\"4,900 characters\"") }
    },
    MutationOperator(
      "metadata/title-count", "miscounts the actions in the title", .caught(by: ["count"])
    ) { fixture in
      fixture.pages.flatMap { $0.between("<title>", "</title>") }
        .map { $0.preceded(by: "12 actions: ") }
    },
    MutationOperator(
      "metadata/revision", "stamps a page with another revision", .caught(by: ["revision-skew"])
    ) { fixture in
      fixture.allPages.flatMap { $0.between("\"plumbline-revision\" content=\"", "\"") }
        .map { $0.replaced(by: String(repeating: "0", count: 64)) }
    },
    MutationOperator(
      "metadata/no-revision", "takes the revision's stamp away",
      .caught(by: ["revision-skew", "page-metadata"])
    ) { fixture in
      fixture.allPages.flatMap { page in
        page.elements("<meta name=\"plumbline-revision\"", ">\n")
          .map { $0.deleted().told(at: Place(page.file)) }
      }
    },
  ]

  private static func onEvery(
    _ id: String, _ summary: String, _ open: String, _ close: String,
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("metadata/\(id)", summary, .caught(by: ["page-metadata"])) { fixture in
      fixture.allPages.flatMap { $0.between(open, close).prefix(1) }
        .map { $0.replaced(by: change($0.text)) }
    }
  }

  private static func insert(_ id: String, _ summary: String, _ text: String) -> MutationOperator {
    MutationOperator("metadata/\(id)", summary, .caught(by: ["page-metadata"])) { fixture in
      fixture.allPages.flatMap { $0.all("<title>") }.map { $0.preceded(by: text) }
    }
  }
}
