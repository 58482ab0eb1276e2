/// Changes to a page in another language, and to what pages say of their languages.
enum TranslationOperators {
  static let all: [MutationOperator] = [
    on("old-number", "leaves an old number in the translation", ["quota"]) { page in
      page.between("managed-policies\">", "<").flatMap { $0.all("10") }
    } change: {
      $0.replaced(by: "20")
    },
    on("no-fact", "tells the fact no longer", ["translation", "coverage"]) { page in
      page.elements("<span data-fact=\"quota.", "</span>")
    } change: {
      $0.replaced(by: "einige").told(at: Place($0.file))
    },
    on("no-step", "leaves a step out", ["steps", "translation"]) { page in
      page.between(".steps\">", "</ol>").flatMap { $0.elements("<li>", "</li>\n") }
    } change: {
      $0.deleted().told(at: Place($0.file))
    },
    on("label", "translates the name of a control", ["steps"]) { page in
      page.between("<strong class=\"ui\">", "</strong>").filter { $0.text == "Create policy" }
    } change: {
      $0.replaced(by: "Richtlinie erstellen")
    },
    on("crumb", "renames a crumb", ["trail"]) { page in
      page.between("data-fact=\"page.trail\"", "</nav>").flatMap {
        $0.between("aria-current=\"page\">", "</a>")
      }
    } change: {
      $0.replaced(by: "Notes")
    },
    on("title", "leaves the title as it was", ["page-metadata"]) { page in
      page.between("<title>", "</title>").flatMap { $0.all("Notizen") }
    } change: {
      $0.replaced(by: "Notes")
    },
    alternate("language", "names another language", "hreflang=\"", "\"") { _ in "fr" },
    alternate("address", "leads to another page", "href=\"", "\"") { _ in
      "https://ledger.example/help/guide/"
    },
    alternate("host", "leads to another host", "href=\"", "\"") {
      $0.replacing("ledger", with: "old")
    },
    MutationOperator(
      "translation/no-alternate", "names a language no longer", .caught(by: ["translation"])
    ) { fixture in
      fixture.allPages.flatMap { $0.elements("<link rel=\"alternate\" hreflang=", ">\n") }
        .map { $0.deleted().told(at: Place($0.file)) }
    },
  ]

  private static func on(
    _ id: String, _ summary: String, _ rules: [String],
    _ find: @escaping @Sendable (Region) -> [Region],
    change: @escaping @Sendable (Region) -> Mutant
  ) -> MutationOperator {
    MutationOperator("translation/\(id)", summary, .caught(by: rules)) { fixture in
      fixture.allPages.filter { !$0.all("<html lang=\"de\"").isEmpty }.flatMap(find).map(change)
    }
  }

  private static func alternate(
    _ id: String, _ summary: String, _ open: String, _ close: String,
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("translation/\(id)", summary, .caught(by: ["translation"])) { fixture in
      fixture.allPages.flatMap { $0.elements("<link rel=\"alternate\" hreflang=", ">\n") }
        .flatMap { link in
          link.between(" " + open, close).prefix(1).map {
            $0.replaced(by: change($0.text)).orTold(at: link.place)
          }
        }
    }
  }
}
