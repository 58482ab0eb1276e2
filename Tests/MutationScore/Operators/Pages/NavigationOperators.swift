/// Changes to the ways from a page to others.
enum NavigationOperators {
  static let all: [MutationOperator] = [
    pages("label", "renames a page in the navigation") { nav in
      nav.links.compactMap { $0.label.replaced(by: $0.label.text + "s") }
    },
    pages("delete", "deletes a page from the navigation") { nav in
      nav.between("<li>\n<a", "</a>\n</li>\n").map { item in
        item.part((item.range.lowerBound - 7)..<(item.range.upperBound + 11)).deleted()
          .told(at: Place(nav.file))
      }.filter { !$0.edits[0].range.isEmpty }
    },
    pages("wrong-target", "leads an entry of the navigation to another page") { nav in
      let targets = nav.links.compactMap(\.target)
      return zip(targets, targets.dropFirst()).map { $1.replaced(by: $0.text) }
    },
    pages("swap", "swaps the names of two entries") { nav in
      zip(nav.links, nav.links.dropFirst()).map { $0.label.swapped(with: $1.label) }
    },
    pages("no-current", "leaves out which entry is the page itself") { nav in
      nav.all(" aria-current=\"page\"").map { $0.deleted() }
    },
    neighbours(
      "prev-target", "leads to another page than the one before", "rel=\"prev\" href=\"", "\""
    ) {
      _ in "./"
    },
    neighbours(
      "next-target", "leads to another page than the one behind", "rel=\"next\" href=\"", "\""
    ) {
      _ in "./"
    },
    neighbours("prev-label", "renames the page before", "<span>Previous</span> ", "</a>") {
      $0 + " (old)"
    },
    neighbours("next-label", "renames the page behind", "<span>Next</span> ", "</a>") {
      $0 + " (old)"
    },
    MutationOperator("nav/no-next", "deletes the way to the next page", .caught(by: ["navigation"]))
    {
      fixture in
      fixture.allPages.flatMap { page in
        page.elements("<a rel=\"next\"", "</a>\n").map { $0.deleted().told(at: Place(page.file)) }
      }
    },
    contents("label", "renames a heading in the table of contents") { list in
      list.links.map { $0.label.replaced(by: $0.label.text + "s") }
    },
    contents("delete", "deletes a heading from the table of contents") { list in
      list.elements("<li>", "</li>\n").map { $0.deleted().told(at: Place(list.file)) }
    },
    contents("swap", "swaps two entries of the table of contents") { list in
      zip(list.links, list.links.dropFirst()).map { $0.swapped(with: $1) }
    },
    contents("wrong-target", "leads an entry to another heading") { list in
      let targets = list.links.compactMap(\.target)
      return zip(targets, targets.dropFirst()).map { $1.replaced(by: $0.text) }
    },
  ]

  private static func pages(
    _ id: String, _ summary: String, _ mutants: @escaping @Sendable (Region) -> [Mutant]
  ) -> MutationOperator {
    MutationOperator("nav/\(id)", summary, .caught(by: ["navigation"])) { fixture in
      fixture.allPages.flatMap { $0.between("<nav class=\"pages\"", "</nav>") }.flatMap(mutants)
    }
  }

  private static func contents(
    _ id: String, _ summary: String, _ mutants: @escaping @Sendable (Region) -> [Mutant]
  ) -> MutationOperator {
    MutationOperator("toc/\(id)", summary, .caught(by: ["navigation"])) { fixture in
      fixture.pages.flatMap { $0.between("<nav class=\"toc\"", "</nav>") }.flatMap(mutants)
    }
  }

  private static func neighbours(
    _ id: String, _ summary: String, _ open: String, _ close: String,
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("nav/\(id)", summary, .caught(by: ["navigation"])) { fixture in
      fixture.allPages.flatMap { $0.between(open, close) }.filter { change($0.text) != $0.text }
        .map { $0.replaced(by: change($0.text)) }
    }
  }
}

extension Region {
  fileprivate var links: [Region] { elements("<a ", "</a>") }
}
