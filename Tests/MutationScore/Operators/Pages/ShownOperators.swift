/// Changes to what readers are shown of a right text: struck out, hidden, run on, said twice.
enum ShownOperators {
  static let all: [MutationOperator] = [
    value("thousands", "lets a number run on in thousands") { $0.followed(by: ",000") },
    value("decimal", "lets a number run on in decimals") { $0.followed(by: ".5") },
    value("lead", "puts a digit before a number") { $0.preceded(by: "1") },
    value("abbreviated", "makes thousands of a number") { $0.followed(by: "k") },
    value("struck", "strikes a number out") { $0.replaced(by: "<del>\($0.text)</del>") },
    value("struck-within", "strikes a number out within") { span in
      let inner = span.between(">", "<")[0]
      return inner.replaced(by: "<s>\(inner.text)</s>").told(at: span.place)
    },
    value("replaced", "hides a number and shows another") { span in
      span.replaced(
        by: span.text.replacing("<span ", with: "<span hidden ") + "<span>9,999</span>")
    },
    value("aloud", "has another number read aloud") { span in
      span.replaced(by: span.text.replacing("<span ", with: "<span aria-label=\"9,999\" "))
    },
    value("zero", "puts a zero before a number") { span in
      let inner = span.between(">", "<")[0]
      return inner.preceded(by: "0").told(at: span.place)
    },
    MutationOperator(
      "shown/point", "parts groups by points in English", .caught(by: ["size-number", "quota"])
    ) { fixture in
      fixture.bound(["size.counted", "size.readable", "size.quota"])
        .filter { $0.text.contains(",") }
        .map { $0.replaced(by: $0.text.replacing(",", with: ".")) }
    },
    list("struck-step", ["steps"]) { fixture in
      fixture.procedures.flatMap { $0 }.map { wrapped($0, 4, in: "del") }
    },
    list("scriptless-step", ["steps"]) { fixture in
      fixture.procedures.flatMap { $0 }.map { wrapped($0, 4, in: "noscript") }
    },
    list("nested-step", ["steps"]) { fixture in
      fixture.procedures.flatMap { $0 }.map {
        $0.replaced(by: "<li>\n<ol>\n\($0.text)\n</ol>\n</li>")
      }
    },
    list("struck-crumb", ["trail"]) { fixture in
      fixture.trails.flatMap { $0 }.map { wrapped($0, 4, in: "s") }
    },
    list("struck-purpose", ["statement-ids"]) { fixture in
      fixture.tables.flatMap { $0 }.compactMap { row in
        let cells = row.between("<td>", "</td>")
        return cells.first.map { $0.replaced(by: "<del>\($0.text)</del>") }
      }
    },
    list("second-trail", ["trail"]) { fixture in
      fixture.onPages("<nav class=\"trail\"", "</nav>").map {
        $0.followed(by: "<nav aria-label=\"Breadcrumb\"><ol><li>Old</li></ol></nav>")
      }
    },
    list("second-table", ["statement-ids"]) { fixture in
      fixture.onPages("<table class=\"statements\" data-fact=").map {
        $0.preceded(
          by: "<table class=\"statements\"><tr><td>Legacy</td><td>Old.</td></tr></table>\n")
      }
    },
    list("second-services", ["services"]) { fixture in
      fixture.onPages("<table class=\"services\" data-fact=").map {
        $0.preceded(
          by: "<table class=\"services\"><tr><td>braket</td><td>4</td></tr></table>\n")
      }
    },
    list("no-bar", ["size-number"]) { fixture in
      fixture.onPages("<rect class=\"gauge-counted\"", "/>").map { bar in
        let whole = bar.part((bar.range.lowerBound - 27)..<(bar.range.upperBound + 2))
        return whole.deleted()
      }
    },
    list("other-label", ["name"]) { fixture in
      fixture.onPages("<figure class=\"policy\" aria-label=\"Policy ", "\"").compactMap { label in
        label.text.split(separator: "-").first.flatMap { part in
          label.text.contains(/^[a-z]+-[a-z]+$/) ? label.replaced(by: part + "-other") : nil
        }
      }
    },
    list("inline", ["size-claim"]) { fixture in
      fixture.onPages("size-guidance\">The policy fits in one ").map {
        $0.part(($0.range.upperBound)..<($0.range.upperBound + 7)).replaced(by: "inline")
      }
    },
    list("step-count", ["steps"]) { fixture in
      fixture.onPages("follow these steps").map { $0.replaced(by: "follow these two steps") }
    },
    list("lengthening", ["size-claim"]) { fixture in
      fixture.paragraph("<p>If it is too long, choose Optimize for readability.</p>")
    },
    list("strange-noun", ["count"]) { fixture in
      fixture.onPages("service-count\">", "</span> AWS services").map { span in
        span.part((span.range.upperBound + 8)..<(span.range.upperBound + 20))
          .replaced(by: "AWS regions")
      }
    },
  ]

  /// Puts the content of an element into another.
  private static func wrapped(_ item: Region, _ tag: Int, in name: String) -> Mutant {
    let inner = item.part((item.range.lowerBound + tag)..<(item.range.upperBound - tag - 1))
    return inner.replaced(by: "<\(name)>\(inner.text)</\(name)>")
  }

  private static func list(
    _ id: String, _ rules: [String], _ mutants: @escaping @Sendable (Fixture) -> [Mutant]
  ) -> MutationOperator {
    MutationOperator("shown/\(id)", "shows more or less than is so", .caught(by: rules), mutants)
  }

  private static func value(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (Region) -> Mutant
  ) -> MutationOperator {
    MutationOperator(
      "shown/\(id)", summary, .caught(by: ["size-number", "quota", "count"])
    ) { fixture in
      fixture.onPages("<span data-fact=\"", "</span>").filter { value in
        value.text.contains(/^[a-z-]+\.(size\.counted|size\.quota|action-count)">/)
      }
      .map { value in
        change(value.part((value.range.lowerBound - 17)..<(value.range.upperBound + 7)))
      }
    }
  }
}
