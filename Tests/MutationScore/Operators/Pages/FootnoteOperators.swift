/// Footnotes whose signs lead elsewhere than they say, and signs in other forms.
enum FootnoteOperators {
  static let all: [MutationOperator] = [
    MutationOperator("footnote/number", "renumbers a sign", .caught(by: ["link"])) {
      signs(in: $0).flatMap { $0.between(">", "</a>") }.map { $0.replaced(by: "7") }
    },
    MutationOperator("footnote/target", "leads to another note", .caught(by: ["link"])) {
      let targets = signs(in: $0).flatMap { $0.between("href=\"", "\"") }
      return zip(targets, targets.dropFirst()).flatMap { first, second in
        [first.replaced(by: second.text), second.replaced(by: first.text)]
      }
    },
    MutationOperator("footnote/swapped", "swaps two signs whole", .caught(by: ["link"])) {
      let signs = signs(in: $0)
      return zip(signs, signs.dropFirst()).map { $0.swapped(with: $1) }
    },
    MutationOperator("footnote/label", "reads another number aloud", .caught(by: ["link"])) {
      signs(in: $0).flatMap { $0.between("aria-label=\"Footnote ", "\"") }
        .map { $0.replaced(by: "9") }
    },
    MutationOperator("footnote/notes", "swaps two notes", .caught(by: ["link"])) { fixture in
      fixture.allPages.flatMap { $0.between("role=\"doc-endnotes\"", "</section>") }.flatMap {
        let notes = $0.elements("<li id=", "</li>")
        return zip(notes, notes.dropFirst()).map {
          $0.swapped(with: $1).told(at: Place($0.file))
        }
      }
    },
    MutationOperator("footnote/brackets", "sets a sign in brackets", .quiet) {
      signs(in: $0).flatMap { $0.between(">", "</a>") }.map { $0.replaced(by: "[\($0.text)]") }
    },
  ]

  private static func signs(in fixture: Fixture) -> [Region] {
    fixture.allPages.flatMap { $0.elements("<a id=\"fnref-", "</a>") }
  }
}
