/// Changes to the steps that customers follow.
enum StepOperators {
  static let all: [MutationOperator] = [
    steps("swap", "swaps two steps") { steps in
      zip(steps, steps.dropFirst()).filter { $0.text != $1.text }.map { $0.swapped(with: $1) }
    },
    steps("delete", "deletes a step") { steps in
      steps.indices.map { index in
        steps[index].lines.deleted().told(
          at: index > 0 ? steps[index - 1].place : steps[0].before("<ol"), steps[index].place,
          steps[0].before("<ol"))
      }
    },
    steps("insert", "adds a step") { steps in
      steps.map { $0.preceded(by: "<li>Sign in as the root user.</li>\n") }
    },
    steps("repeat", "repeats a step") { steps in
      steps.dropLast().map { $0.followed(by: "\n" + $0.text).orTold(at: $0.place) }
    },
    steps("other-label", "names another control") { steps in
      steps.flatMap { step in
        step.between("<strong class=\"ui\">", "</strong>").map {
          $0.replaced(by: $0.text + " role")
        }
      }
    },
    steps("older-label", "drops what the older console calls a control") { steps in
      steps.flatMap { step in
        step.elements(" (older console", ")").map { $0.deleted() }
      }
    },
    steps("other-verb", "changes a word") { steps in
      steps.flatMap { $0.all("Choose").map { $0.replaced(by: "Click") } }
    },
    steps("negated", "turns an instruction round") { steps in
      steps.flatMap { $0.all("<li>").map { $0.followed(by: "Do not ") } }
    },
    steps("joined", "makes one step of two") { steps in
      zip(steps, steps.dropFirst()).map { one, other in
        one.part((one.range.upperBound - 5)..<(other.range.lowerBound + 4)).replaced(by: " ")
          .told(at: one.place, other.place, one.before("<ol"))
      }
    },
    steps("parted", "makes two steps of one") { steps in
      steps.flatMap { step in
        step.all(" and ").prefix(1).map {
          $0.replaced(by: ".</li>\n<li>").told(
            at: step.place, Place(step.file, $0.range.upperBound, shift: 0))
        }
      }
    },
    steps("input", "asks for another name to be typed") { steps in
      steps.flatMap { step in
        step.between("<code>", "</code>").map { $0.replaced(by: $0.text + "2") }
      }
    },
    steps("truncated", "cuts a step short") { steps in
      steps.flatMap { step in
        step.all(" ").suffix(1).map {
          $0.part($0.range.lowerBound..<(step.range.upperBound - 5)).deleted()
        }
      }
    },
    list("start", "numbers the steps from two", " start=\"2\""),
    list("reversed", "numbers the steps backwards", " reversed"),
    MutationOperator("steps/value", "gives a step another number", .caught(by: ["steps"])) {
      fixture in
      fixture.procedures.flatMap { steps in
        steps.dropFirst().map { step in
          Mutant(
            [
              Edit(
                step.file, step.range.lowerBound..<(step.range.lowerBound + 3), "<li value=\"7\"")
            ],
            at: [step.place, step.before("<ol")])
        }
      }
    },
    MutationOperator("steps/bullets", "takes the numbers off the steps", .caught(by: ["steps"])) {
      fixture in
      fixture.pages.flatMap { page in
        page.elements("<ol class=\"steps\"", "</ol>").map { list in
          list.replaced(by: list.text.replacing("<ol", with: "<ul").replacing("</ol", with: "</ul"))
        }
      }
    },
    MutationOperator(
      "steps/none", "deletes the steps", .caught(by: ["coverage", "steps"])
    ) { fixture in
      fixture.pages.flatMap { page in
        page.elements("<ol class=\"steps\"", "</ol>").map { list in
          list.deleted().told(at: Place(page.file))
        }
      }
    },
  ]

  private static func steps(
    _ id: String, _ summary: String, _ mutants: @escaping @Sendable ([Region]) -> [Mutant]
  ) -> MutationOperator {
    MutationOperator("steps/\(id)", summary, .caught(by: ["steps", "name"])) { fixture in
      fixture.procedures.flatMap(mutants)
    }
  }

  private static func list(_ id: String, _ summary: String, _ attribute: String)
    -> MutationOperator
  {
    MutationOperator("steps/\(id)", summary, .caught(by: ["steps"])) { fixture in
      fixture.onPages("<ol class=\"steps\"").map { $0.followed(by: attribute).told(at: $0.place) }
    }
  }
}
