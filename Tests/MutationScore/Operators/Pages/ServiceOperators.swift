/// Changes to the list of services that a policy reaches.
enum ServiceOperators {
  static let all: [MutationOperator] = [
    table("delete", "deletes a service", ["services"]) { rows in
      rows.indices.map { index in
        rows[index].lines.deleted().told(
          at: index > 0 ? rows[index - 1].place : rows[0].place, rows[index].place,
          rows[0].lastPlace(of: "<table"))
      }
    },
    table("rename", "misspells a service", ["services"]) { rows in
      rows.compactMap { row in row.name.map { $0.replaced(by: $0.text + "s") } }
    },
    table("repeat", "lists a service twice", ["services"]) { rows in
      rows.map { $0.followed(by: "\n" + $0.text).orTold(at: $0.place) }
    },
    table("add", "adds a service that the policy does not reach", ["services"]) { rows in
      rows.map {
        $0.followed(
          by: "\n<tr><th scope=\"row\"><code>braket</code></th><td class=\"number\">2</td></tr>")
      }
    },
    table("swap-counts", "swaps the counts of two services", ["count"]) { rows in
      zip(rows, rows.dropFirst()).compactMap { one, other in
        guard let first = one.count, let second = other.count, first.text != second.text else {
          return nil
        }
        return first.swapped(with: second)
      }
    },
    table("count-word", "miscounts a service's actions in a word", ["count"]) { rows in
      rows.compactMap { $0.count?.replaced(by: "ninety") }
    },
    table("empty-count", "loses a count", ["count"]) { rows in
      rows.compactMap { $0.count?.replaced(by: "") }
    },
    MutationOperator(
      "services/none", "deletes the list", .caught(by: ["coverage", "services"])
    ) { fixture in
      fixture.pages.flatMap { page in
        page.elements("<table class=\"services\"", "</table>").map {
          $0.deleted().told(at: Place(page.file))
        }
      }
    },
    MutationOperator(
      "services/twin", "misspells a service in the twin",
      .caught(by: ["services", "markdown-twin"])
    ) { fixture in
      twinRows(fixture).map { $0.preceded(by: "x") }
    },
    MutationOperator(
      "services/twin-count", "miscounts a service's actions in the twin",
      .caught(by: ["count", "markdown-twin"])
    ) { fixture in
      twinRows(fixture).compactMap { name in
        name.lines.between(" | ", " |").last.map { $0.replaced(by: "9" + $0.text) }
      }
    },
  ]

  private static func table(
    _ id: String, _ summary: String, _ rules: [String],
    _ mutants: @escaping @Sendable ([Region]) -> [Mutant]
  ) -> MutationOperator {
    MutationOperator("services/\(id)", summary, .caught(by: rules)) { fixture in
      fixture.onPages("<table class=\"services\"", "</table>").map {
        Array($0.elements("<tr>", "</tr>").dropFirst())
      }.flatMap(mutants)
    }
  }

  /// The names in the twins' tables of services.
  private static func twinRows(_ fixture: Fixture) -> [Region] {
    fixture.twins.flatMap { twin in
      twin.all("| Service |").flatMap { head in
        twin.part(head.range.upperBound..<twin.range.upperBound).between("\n| `", "`")
      }
    }
  }
}

extension Region {
  fileprivate var name: Region? { between("<code>", "</code>").first }
  fileprivate var count: Region? { between("<td class=\"number\">", "</td>").first }

  /// The last place before this one at which a text stands.
  fileprivate func lastPlace(of text: String) -> Place {
    part(0..<range.lowerBound).all(text).last?.place ?? place
  }
}
