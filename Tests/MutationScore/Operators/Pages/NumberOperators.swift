/// Changes to numbers that are bound to facts.
enum NumberOperators {
  static let all: [MutationOperator] =
    kinds.flatMap(operators) + [
      MutationOperator("number/bar", "draws the bar too short", .caught(by: ["size-number"])) {
        fixture in
        bars(fixture, "size.counted").flatMap { bar in
          [bar.replaced(by: String(bar.text.dropLast())), bar.replaced(by: "1\(bar.text)")]
        }
      },
      MutationOperator("number/quota-bar", "draws the quota's bar wrong", .caught(by: ["quota"])) {
        fixture in
        bars(fixture, "size.quota").map { $0.replaced(by: "6000") }
      },
      MutationOperator("number/name", "changes a policy's name", .caught(by: ["name"])) { fixture in
        fixture.bound([".name"]).map { $0.replaced(by: $0.text + "Policy") }
      },
      MutationOperator(
        "number/row-count", "miscounts a statement's actions", .caught(by: ["count"])
      ) {
        fixture in
        fixture.onPages("<td class=\"number\">", "</td>").map { $0.replaced(by: "1" + $0.text) }
      },
      MutationOperator(
        "number/no-binding", "binds a number to no fact, and changes it",
        .caught(by: ["coverage", "size-number", "quota", "count"])
      ) { fixture in
        fixture.onPages("<span data-fact=\"", "</span> characters").compactMap { span in
          let whole = span.part((span.range.lowerBound - 17)..<(span.range.upperBound + 7))
          return span.text.contains(".size.readable") ? nil : whole.replaced(by: "4,911")
        }
      },
    ]

  private static let kinds = [
    Kind(rule: "size-number", names: ["size.counted", "size.headroom", "size.readable"]),
    Kind(rule: "quota", names: ["size.quota", "quota.managed-policy"]),
    Kind(rule: "count", names: ["statement-count", "action-count", "service-count"]),
  ]

  /// The facts that one rule judges.
  struct Kind: Sendable {
    let rule: String
    let names: [String]
  }

  private static func operators(of kind: Kind) -> [MutationOperator] {
    [
      number("digit", "changes a digit", kind) { text in
        text.last.map { String(text.dropLast()) + ($0 == "1" ? "2" : "1") }
      },
      number("swapped-digits", "swaps two digits", kind) { text in
        let digits = text.filter(\.isNumber)
        let swapped = String(digits.prefix(1) + digits.dropFirst().prefix(1))
        guard Set(swapped).count == 2 else { return nil }
        return String(swapped.reversed()) + digits.dropFirst(2)
      },
      number("fewer-digits", "loses a digit", kind) { $0.count > 1 ? String($0.dropLast()) : nil },
      number("more-digits", "gains a digit", kind) { $0 + "0" },
      number("decimals", "gains decimals", kind) { $0 + ".5" },
      number("word", "writes another number as a word", kind) { _ in "thirteen" },
      number("sign", "makes it negative", kind) { "\u{2212}" + $0 },
      number("empty", "loses it", kind) { _ in "" },
      number("range", "makes a range of it", kind) { $0 + "–9,999" },
    ]
  }

  private static func number(
    _ id: String, _ summary: String, _ kind: Kind,
    _ change: @escaping @Sendable (String) -> String?
  ) -> MutationOperator {
    MutationOperator("\(kind.rule)/\(id)", summary, .caught(by: [kind.rule])) { fixture in
      fixture.bound(kind.names).compactMap { value in change(value.text).map(value.replaced) }
    }
  }

  private static func bars(_ fixture: Fixture, _ fact: String) -> [Region] {
    fixture.onPages("<rect ", "/>").filter { !$0.all("\(fact)\"").isEmpty }
      .flatMap { $0.between("\" width=\"", "\"") }
  }
}
