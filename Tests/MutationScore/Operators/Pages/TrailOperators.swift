/// Changes to the breadcrumb.
enum TrailOperators {
  static let all: [MutationOperator] = [
    trail("delete-crumb", "deletes a crumb") { crumbs in
      crumbs.indices.dropLast().map { index in
        crumbs[index].lines.deleted().told(
          at: index > 0 ? crumbs[index - 1].place : crumbs[0].before("<nav"),
          crumbs[index].place)
      }
    },
    trail("delete-last-crumb", "deletes the page itself") { crumbs in
      crumbs.dropFirst().last.map {
        [$0.lines.deleted().told(at: crumbs[crumbs.count - 2].place, crumbs[0].before("<nav"))]
      } ?? []
    },
    trail("swap-crumbs", "swaps two crumbs") { crumbs in
      zip(crumbs.dropLast(), crumbs.dropFirst().dropLast()).map { $0.swapped(with: $1) }
    },
    trail("swap-labels", "swaps the labels of two crumbs") { crumbs in
      zip(crumbs.dropLast(), crumbs.dropFirst().dropLast()).map { $0.label.swapped(with: $1.label) }
    },
    trail("change-word", "changes a word of a crumb") { crumbs in
      crumbs.map { $0.label.replaced(by: $0.label.text + "s") }
    },
    trail("label-case", "changes the letter case of a crumb") { crumbs in
      crumbs.map { $0.label.replaced(by: $0.label.text.uppercased()) }
    },
    trail("add-crumb", "adds a crumb") { crumbs in
      crumbs.map { $0.preceded(by: "<li><a href=\"./\">Extra</a></li>\n") }
    },
    trail("repeat-crumb", "repeats a crumb") { crumbs in
      crumbs.dropLast().map { $0.followed(by: "\n" + $0.text).orTold(at: $0.place) }
    },
    trail("wrong-target", "leads a crumb to another page") { crumbs in
      crumbs.dropFirst().dropLast().compactMap { crumb in
        crumbs.first.flatMap { first in
          crumb.target?.replaced(by: first.target?.text ?? "")
        }
      }
    },
    trail("no-target", "takes the link off a crumb") { crumbs in
      crumbs.dropLast().map { $0.replaced(by: "<li>\($0.label.text)</li>") }
    },
    MutationOperator(
      "trail/dead-target", "leads a crumb to a page that is not there",
      .caught(by: ["link", "trail"])
    ) { fixture in
      fixture.trails.flatMap { crumbs in
        crumbs.dropLast().compactMap { $0.target?.replaced(by: "../nowhere/") }
      }
    },
    trail("no-current", "leaves out which crumb is the page itself") { crumbs in
      crumbs.flatMap { $0.all(" aria-current=\"page\"").map { $0.deleted() } }
    },
    trail("current-elsewhere", "marks another crumb as the page itself") { crumbs in
      guard let mark = crumbs.last?.all(" aria-current=\"page\"").first else { return [] }
      return crumbs.dropLast().compactMap { crumb in
        crumb.all("<a").first.map { anchor in
          Mutant(
            [
              Edit(mark.file, mark.range, ""),
              Edit(
                anchor.file, anchor.range.upperBound..<anchor.range.upperBound,
                " aria-current=\"page\""),
            ], at: [crumb.place, mark.place])
        }
      }
    },
    MutationOperator("trail/none", "deletes the breadcrumb", .caught(by: ["trail"])) { fixture in
      fixture.pages.flatMap { page in
        page.elements("<nav class=\"trail\"", "</nav>").map { trail in
          var mutant = trail.deleted()
          mutant.places = page.all("<main").map(\.place) + [trail.place]
          return mutant
        }
      }
    },
    MutationOperator("trail/hidden", "hides the breadcrumb", .caught(by: ["trail"])) { fixture in
      fixture.pages.flatMap { page in
        page.all("<nav class=\"trail\"").map { trail in
          var mutant = trail.followed(by: " hidden")
          mutant.places = page.all("<main").map(\.place) + [trail.place]
          return mutant
        }
      }
    },
  ]

  private static func trail(
    _ id: String, _ summary: String, _ mutants: @escaping @Sendable ([Region]) -> [Mutant]
  ) -> MutationOperator {
    MutationOperator("trail/\(id)", summary, .caught(by: ["trail"])) { fixture in
      fixture.trails.flatMap(mutants)
    }
  }
}

extension Region {
  /// The text of a link.
  var label: Region { between("\">", "</a>").last ?? self }

  /// Where a link leads.
  var target: Region? { between("href=\"", "\"").first }

  /// The last place before this one at which a text stands.
  func before(_ text: String) -> Place {
    part(0..<range.lowerBound).all(text).last?.place ?? place
  }
}
