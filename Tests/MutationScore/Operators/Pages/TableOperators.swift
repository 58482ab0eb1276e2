/// Changes to the table that says what each statement is for.
enum TableOperators {
  static let all: [MutationOperator] = [
    table("delete-row", "deletes a row") { rows in
      rows.indices.map { index in
        rows[index].lines.deleted().told(
          at: index > 0 ? rows[index - 1].place : rows[0].before("<table"), rows[index].place,
          rows[0].before("<table"))
      }
    },
    table("rename", "renames a row's statement") { rows in
      rows.compactMap { row in row.sid.map { $0.replaced(by: $0.text + "s") } }
    },
    table("swap-names", "swaps the names of two rows") { rows in
      zip(rows, rows.dropFirst()).compactMap { one, other in
        one.sid.flatMap { first in other.sid.map { first.swapped(with: $0) } }
      }
    },
    table("swap-purposes", "swaps the descriptions of two rows") { rows in
      zip(rows, rows.dropFirst()).compactMap { one, other in
        one.purpose.flatMap { first in other.purpose.map { first.swapped(with: $0) } }
      }
    },
    table("repeat-row", "repeats a row") { rows in
      rows.map { $0.followed(by: "\n" + $0.text).orTold(at: $0.place) }
    },
    table("add-row", "adds a row of a statement that is not there") { rows in
      rows.map {
        $0.followed(
          by: "\n<tr><th scope=\"row\"><code>Extra</code></th><td>More.</td><td>1</td></tr>")
      }
    },
    table("change-purpose", "changes a word of a description") { rows in
      rows.compactMap { $0.purpose }.flatMap { $0.all(" and ") }.map { $0.replaced(by: " or ") }
    },
    table("negate-purpose", "turns a description round") { rows in
      rows.compactMap { $0.purpose?.preceded(by: "Never ") }
    },
    table("empty-purpose", "empties a description") { rows in
      rows.compactMap { $0.purpose?.replaced(by: "") }
    },
    headings("swap-headings", "swaps two headings") { cells in
      zip(cells, cells.dropFirst()).map { $0.swapped(with: $1) }
    },
    headings("rename-heading", "gives a column the heading of another thing") { cells in
      cells.filter { $0.text == "Actions" }.flatMap {
        [
          $0.replaced(by: "Characters"), $0.replaced(by: "Statement"), $0.replaced(by: "Resources"),
        ]
      }
    },
    MutationOperator("table/other-heading", "words a heading otherwise", .quiet) { fixture in
      fixture.onPages("<th scope=\"col\">Actions</th>").map {
        $0.replaced(by: "<th scope=\"col\">How many actions</th>")
      }
    },
    MutationOperator(
      "table/none", "deletes the table", .caught(by: ["coverage", "statement-ids"])
    ) { fixture in
      fixture.pages.flatMap { page in
        page.elements("<table class=\"statements\"", "</table>").map {
          $0.deleted().told(at: Place(page.file))
        }
      }
    },
    MutationOperator(
      "table/twin-row", "deletes a row of the twin's table",
      .caught(by: ["markdown-twin", "statement-ids", "services"])
    ) { fixture in
      fixture.twins.flatMap { twin in
        twin.elements("\n| `", " |\n").map { row in
          row.part(row.range.lowerBound..<(row.range.upperBound - 1)).deleted().orTold(
            at: Place(twin.file, row.range.lowerBound - 1)
          ).orTold(at: row.before("\n\n| ").behind(2))
        }
      }
    },
    MutationOperator(
      "table/twin-name", "renames a row of the twin's table",
      .caught(by: ["markdown-twin", "statement-ids", "services"])
    ) { fixture in
      fixture.twins.flatMap { $0.between("\n| `", "`") }.map { $0.replaced(by: $0.text + "s") }
    },
  ]

  private static func headings(
    _ id: String, _ summary: String, _ mutants: @escaping @Sendable ([Region]) -> [Mutant]
  ) -> MutationOperator {
    MutationOperator(
      "table/\(id)", summary,
      .caught(by: ["statement-ids", "services", "access-claim", "count"])
    ) { fixture in
      let tables = ["statements", "services"].flatMap {
        fixture.onPages("<table class=\"\($0)\"", "</thead>")
      }
      return tables.flatMap { mutants($0.between("<th scope=\"col\">", "</th>")) }
    }
  }

  private static func table(
    _ id: String, _ summary: String, _ mutants: @escaping @Sendable ([Region]) -> [Mutant]
  ) -> MutationOperator {
    MutationOperator("table/\(id)", summary, .caught(by: ["statement-ids"])) { fixture in
      fixture.tables.flatMap(mutants)
    }
  }
}

extension Region {
  fileprivate var sid: Region? { between("<code>", "</code>").first }
  fileprivate var purpose: Region? { between("<td>", "</td>").first }
}
