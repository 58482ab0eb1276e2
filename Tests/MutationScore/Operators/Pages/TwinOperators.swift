/// Changes to the Markdown twin beside its policies.
enum TwinOperators {
  static let all: [MutationOperator] = [
    number("characters", ["size-number", "quota"], " characters"),
    number("statements", ["count"], " statements"),
    number("actions", ["count"], " actions"),
    twin("heading", "changes the heading", "# ", "\n") { $0 + " (old)" },
    twin("step", "changes a step", "\n1. ", "\n") { $0.replacing("Open", with: "Close") },
    MutationOperator(
      "twin/delete-step", "deletes a step", .caught(by: ["markdown-twin"])
    ) { fixture in
      fixture.twins.flatMap { twin in
        twin.elements("\n2. ", "\n").map { step in
          step.part(step.range.lowerBound..<(step.range.upperBound - 1)).deleted()
            .told(at: Place(twin.file))
        }
      }
    },
    MutationOperator(
      "twin/sentence", "changes a sentence", .caught(by: ["markdown-twin"])
    ) { fixture in
      fixture.twins.flatMap { $0.all("The policy has") }.map {
        $0.replaced(by: "The policy once had")
      }
    },
    MutationOperator(
      "twin/no-policy", "deletes the policy from the twin", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.slots(.twin).map { slot in
        slot.region.part((slot.region.range.lowerBound - 8)..<(slot.region.range.upperBound + 4))
          .deleted().told(at: Place(slot.region.file))
      }
    },
    MutationOperator(
      "twin/open-fence", "lets the fence close early", .caught(by: ["policy-syntax"])
    ) { fixture in
      fixture.slots(.twin).flatMap { slot in
        slot.statements.dropFirst().prefix(2).map {
          slot.region.part($0.outer).preceded(by: "\n```\n").told(at: Place(slot.region.file))
        }
      }
    },
    MutationOperator(
      "twin/other-link", "leads a link of the twin nowhere", .caught(by: ["markdown-twin"])
    ) { fixture in
      fixture.allPages.map { fixture.files.region($0.file.dropLast(4) + "md") }
        .flatMap { $0.between("](", ")") }.filter { !$0.text.contains("#") }
        .map { $0.replaced(by: "nowhere/") }
    },
  ]

  private static func number(
    _ id: String, _ rules: [String], _ noun: String
  ) -> MutationOperator {
    MutationOperator("twin/\(id)", "changes a number before '\(noun)'", .caught(by: rules)) {
      fixture in
      fixture.twins.flatMap { $0.all(noun) }.compactMap { noun in
        let digit = noun.part((noun.range.lowerBound - 1)..<noun.range.lowerBound)
        guard let last = Int(digit.text) else { return nil }
        return digit.replaced(by: "\((last + 3) % 10)")
      }
    }
  }

  private static func twin(
    _ id: String, _ summary: String, _ open: String, _ close: String,
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("twin/\(id)", summary, .caught(by: ["markdown-twin"])) { fixture in
      fixture.twins.flatMap { $0.between(open, close).prefix(1) }
        .filter { change($0.text) != $0.text }.map { $0.replaced(by: change($0.text)) }
    }
  }
}
