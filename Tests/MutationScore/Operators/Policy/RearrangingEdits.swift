/// Edits that put what a policy has into other places of it.
enum RearrangingEdits {
  static let all: [PolicyEdit] = [
    slip("swapped-effects", "swaps the effects of two statements") { slot in
      slot.statements("Allow").flatMap { allow in
        slot.statements("Deny").map { deny in
          guard let one = allow["Effect"], let other = deny["Effect"] else { return nil }
          return slot.region(of: one).swapped(with: slot.region(of: other)).anywhere
        }
      }
    },
    .narrower("longer-name", "asks for a letter more behind a path") { slot in
      slot.listed("Resource").filter { $0.text.hasSuffix("/*") }
        .map { slot.changing($0.item, to: $0.text.dropLast() + "?*") }
    },
    .broader("any-of-any", "allows every action of every service") { slot in
      slot.listed("Action").map { slot.changing($0.item, to: "*:*") }
    },
    .incomparable("capital-arn", "writes the scheme of a resource in capitals") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "arn:", to: "ARN:") }
    },
    .incomparable("variable", "names a resource after the user") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "ledger-books", to: "${aws:username}") }
    },
    slip("swapped-actions", "swaps the actions of two statements") { slot in
      zip(slot.statements, slot.statements.dropFirst()).map { one, other in
        guard let first = one["Action"], let second = other["Action"],
          one["Effect"]?.text == other["Effect"]?.text
        else { return nil }
        return slot.region(of: first).swapped(with: slot.region(of: second)).anywhere
      }
    },
    slip("swapped-resources", "swaps the resources of two statements") { slot in
      zip(slot.statements, slot.statements.dropFirst()).map { one, other in
        guard let first = one["Resource"], let second = other["Resource"] else { return nil }
        let (region, next) = (slot.region(of: first), slot.region(of: second))
        return region.text == next.text ? nil : region.swapped(with: next).anywhere
      }
    },
    slip("moved-action", "moves an action to the next statement") { slot in
      zip(slot.statements, slot.statements.dropFirst()).map { one, other in
        guard let list = one["Action"], list.items.count > 1,
          let last = other["Action"]?.items.indices.last, let items = other["Action"]?.items,
          slot.region(of: one["Resource"] ?? one).text
            != slot.region(of: other["Resource"] ?? other).text,
          let removal = slot.removing(0, of: list.items, in: list)
        else { return nil }
        let text = slot.region(of: list.items[0]).text
        let addition = slot.inserting(text, behind: last, of: items)
        return Mutant(removal.edits + addition.edits, at: removal.places).anywhere
      }
    },
    broken("space-behind", "puts a space behind an action") { slot in
      slot.listed("Action").map { slot.changing($0.item, to: $0.text + " ") }
    },
    broken("space-within", "puts a space behind a service") { slot in
      slot.listed("Action").map { slot.changing($0.item, ":", to: ": ") }
    },
    broken("escaped-line", "puts the escape of a line break behind an action") { slot in
      slot.listed("Action").map { slot.changing($0.item, to: $0.text + "\\n") }
    },
    broken("two-colons", "doubles the colon of an action") { slot in
      slot.listed("Action").map { slot.changing($0.item, ":", to: "::") }
    },
    broken("empty-action", "empties an action") { slot in
      slot.listed("Action").map { slot.changing($0.item, to: "") }
    },
    broken("arn-for-action", "puts a resource in an action's place") { slot in
      slot.listed("Action").map { slot.changing($0.item, to: "arn:aws:s3:::ledger-books") }
    },
  ]

  private static func slip(
    _ id: String, _ summary: String, _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(
      id, summary, ["policy-broader", "policy-narrower", "policy-incomparable", "statement-ids"]
    ) {
      sites($0).compactMap(\.self)
    }
  }

  private static func broken(
    _ id: String, _ summary: String, _ sites: @escaping @Sendable (PolicySlot) -> [Mutant?]
  ) -> PolicyEdit {
    PolicyEdit(
      id, summary,
      ["policy-grammar", "policy-incomparable", "policy-character", "policy-narrower"]
    ) { sites($0).compactMap(\.self) }
  }
}

extension Mutant {
  /// What is rearranged may be told at any line of the text.
  fileprivate var anywhere: Mutant {
    var mutant = self
    mutant.places = edits.map { Place($0.file) }
    return mutant
  }
}
