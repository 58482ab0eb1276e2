/// Edits that change no access, and yet what AWS counts.
enum SizeOnlyOperators {
  static let all: [MutationOperator] = edits.map { edit in
    MutationOperator(
      "size/\(edit.id)", edit.summary, .quietForPolicies(rules: ["size-number"]), access: .equal
    ) { fixture in
      fixture.slots(.page).filter(\.isWhole).flatMap { slot in
        edit.sites(slot).map { mutant in
          var mutant = mutant.orTold(at: slot.opening)
          mutant.slot = slot
          return mutant
        }
      }
    }
  }

  private static let edits: [PolicyEdit] = [
    .same("repeated-action", "repeats an action") { slot in
      slot.listed("Action").map { slot.adding($0.text, behind: $0) }
    },
    .same("covered-action", "adds an action that a wildcard covers") { slot in
      slot.listed("Action").filter { $0.text.hasSuffix("Get*") }.map { listed in
        slot.adding(String(listed.text.dropLast()) + "ObjectTagging", behind: listed)
      }
    },
    .same("escaped-letter", "escapes a letter of an action") { slot in
      slot.listed("Action").map { slot.changing($0.item, "e", to: "\\u0065") }
    },
    .same("escaped-solidus", "escapes the solidus of a resource") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "/", to: "\\/") }
    },
    .same("bare-flag", "takes the quotes off a flag") { slot in
      slot.values("Bool").map { slot.region(of: $0.item).replaced(by: $0.text) }
    },
    .same("repeated-resource", "repeats a resource") { slot in
      slot.listed("Resource").map { slot.adding($0.text, behind: $0) }
    },
  ]
}
