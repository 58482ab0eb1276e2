/// Changes to what stands around the text of a page: links, marks and lists that lead on.
enum FrameOperators {
  static let all: [MutationOperator] = [
    every("skip", "<a class=\"skip\" href=\"#", "\"", ["anchor"]) { _ in "main" },
    every("brand", "<a class=\"brand\" href=\"", "\"", ["link"]) { _ in "nowhere/" },
    every("twin-foot", "<p><a href=\"index.md", "\"", ["link", "page-metadata"]) { _ in "x" },
    every("print", "<p class=\"print-only\">", "</p>", ["page-metadata"]) { _ in
      "https://old.example/docs/"
    },
    every("icon", "type=\"image/svg+xml\" href=\"", "\"", ["link"]) {
      $0.replacing("svg", with: "svgz")
    },
    every("script", "<script src=\"", "\"", ["link"]) {
      $0.replacing(".js", with: ".jsx")
    },
    every("charset", "<meta charset=\"", "\"", ["page-metadata"]) { _ in "iso-8859-1" },
    every("crumb-look-alike", "aria-current=\"page\">", "<", ["trail", "navigation"]) {
      $0.replacing("e", with: "\u{435}", maxReplacements: 1)
    },
    every("crumb-joined", "aria-label=\"Breadcrumb\">\n<ol>\n<li><a href=\"", "\"", ["trail"]) {
      _ in "#content"
    },
    page("nav-other-current", "marks another entry as the page", ["navigation"]) { page in
      page.between("<nav class=\"pages\"", "</nav>").flatMap { nav in
        nav.all("<a href=").map { anchor in
          anchor.part((anchor.range.lowerBound + 2)..<(anchor.range.lowerBound + 2))
            .preceded(by: " aria-current=\"page\"").orTold(at: anchor.place)
        }
      }
    },
    page("nav-hidden", "hides an entry of the navigation", ["navigation"]) { page in
      page.between("<nav class=\"pages\"", "</nav>").flatMap { nav in
        nav.all("<li>\n<a href").map { item in
          Mutant(
            [
              Edit(
                page.file, item.range.lowerBound..<(item.range.lowerBound + 3), "<li hidden")
            ], at: [Place(page.file)])
        }
      }
    },
    page("next-previous", "swaps the pages before and behind", ["navigation"]) { page in
      page.all("rel=\"prev\"").flatMap { one in
        page.all("rel=\"next\"").map { one.swapped(with: $0) }
      }
    },
    page("heading-words", "renames a heading alone", ["navigation", "markdown-twin"]) { page in
      page.elements("<h2 ", "</h2>").map { heading in
        let end = heading.part((heading.range.upperBound - 5)..<heading.range.upperBound)
        var mutant = end.preceded(by: " again")
        mutant.places.append(Place(page.file))
        mutant.places.append(Place(page.file.dropLast(4) + "md"))
        return mutant
      }
    },
    page("second-trail", "adds a second list of crumbs for machines", ["structured-data"]) { page in
      page.elements("<script type=\"application/ld+json\">", "</script>").map { block in
        let second =
          "\n" + block.text.replacing("\"position\": 1,", with: "\"position\": 2,")
        let shift = second.firstRange(of: "\"position\": 2,").map { range in
          second[..<range.lowerBound].utf8.count
        }
        return block.followed(by: second).orTold(at: block.place)
          .orTold(at: Place(page.file, block.range.upperBound, shift: shift ?? 0))
      }
    },
    page("data-entity", "writes a reference into the data", ["structured-data"]) { page in
      page.between("<script type=\"application/ld+json\">", "</script>").flatMap {
        $0.between("\"name\": \"", "\"").map { $0.replaced(by: $0.text + "&nbsp;") }
      }
    },
    page("data-nothing", "leaves a name out of the data", ["structured-data"]) { page in
      page.between("<script type=\"application/ld+json\">", "</script>").flatMap {
        $0.between("\"name\": \"", "\"").map { $0.replaced(by: "") }
      }
    },
    page("step-hidden", "hides a step", ["steps"]) { page in
      page.between(".steps\">", "</ol>").flatMap { list in
        list.all("<li>").map { step in
          var mutant = step.replaced(by: "<li hidden>")
          mutant.places +=
            page.all("<ol class=\"steps\"").map(\.place)
            + list.all("<li>").map(\.place)
          return mutant
        }
      }
    },
    page("step-parted", "begins a second list of steps", ["steps"]) { page in
      page.between(".steps\">", "</ol>").flatMap { list in
        list.all("<li>").dropFirst().map { step in
          var mutant = step.preceded(by: "</ol>\n<ol>\n")
          mutant.places +=
            page.all("<ol class=\"steps\"").map(\.place)
            + list.all("<li>").map(\.place)
          return mutant
        }
      }
    },
    page("step-letter", "changes the letter case of a control", ["steps"]) { page in
      page.between(".steps\">", "</ol>").flatMap { list in
        list.between("<strong class=\"ui\">", "</strong>").map {
          $0.replaced(by: $0.text.uppercased())
        }.filter { !$0.edits[0].text.isEmpty }
      }
    },
    page("day-word", "misspells a month", ["date"]) { page in
      page.elements("<time data-fact", "</time>").flatMap { day in
        day.all("May").map { $0.replaced(by: "March").orTold(at: day.place) }
          + day.all("November").map { $0.replaced(by: "December").orTold(at: day.place) }
      }
    },
  ]

  private static func page(
    _ id: String, _ summary: String, _ rules: [String],
    _ mutants: @escaping @Sendable (Region) -> [Mutant]
  ) -> MutationOperator {
    MutationOperator("frame/\(id)", summary, .caught(by: rules)) { fixture in
      fixture.pages.flatMap(mutants)
    }
  }

  private static func every(
    _ id: String, _ open: String, _ close: String, _ rules: [String],
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("frame/\(id)", "changes what follows '\(open)'", .caught(by: rules)) {
      fixture in
      fixture.allPages.flatMap { $0.between(open, close).prefix(1) }
        .filter { change($0.text) != $0.text }
        .map { $0.replaced(by: change($0.text)).orTold(at: Place($0.file)) }
    }
  }
}
