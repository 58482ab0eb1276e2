/// Edits of a policy's text that change nothing customers rely on.
enum SameAccessEdits {
  static let all: [PolicyEdit] = [
    .same("indent", "indents by other steps", in: [.page, .download, .twin]) { slot in
      [rewritten(slot) { $0.replacing("\n  ", with: "\n    ") }]
    },
    .same("tabs", "indents by tabs", in: [.page, .download, .twin]) { slot in
      [rewritten(slot) { $0.replacing("\n  ", with: "\n\t") }]
    },
    .same("carriage-returns", "ends lines as Windows does", in: [.page, .download, .twin]) { slot in
      [rewritten(slot) { $0.replacing("\n", with: "\r\n") }]
    },
    .same("one-line", "takes out the line breaks", in: [.page, .download, .twin]) { slot in
      [rewritten(slot) { $0.replacing(/\n */, with: "") }]
    },
    .same("blank-lines", "puts blank lines between statements") { slot in
      [rewritten(slot) { $0.replacing("},", with: "},\n\n") }]
    },
    .same("trailing-spaces", "puts spaces at the ends of lines", in: [.page, .download, .twin]) {
      slot in
      [rewritten(slot) { $0.replacing(",\n", with: ",  \n") }]
    },
    .same("spaced-colons", "puts a space before colons") { slot in
      slot.statements.map { statement in
        statement.member("Effect").map {
          slot.region.part($0.key.outer.upperBound..<$0.key.outer.upperBound).preceded(by: " ")
        }
      }
    },
    .same("final-newlines", "ends with other line breaks", in: [.page, .download, .compact]) {
      slot in
      [
        slot.region.part(slot.root.outer.upperBound..<slot.region.range.upperBound)
          .replaced(by: "\n\n\n"),
        slot.region.part(slot.root.outer.upperBound..<slot.region.range.upperBound)
          .replaced(by: ""),
      ]
    },
    .same("service-case", "writes a service in capitals") { slot in
      slot.listed("Action").map { listed in
        let service = listed.text.prefix { $0 != ":" }
        return slot.changing(
          listed.item, to: service.uppercased() + listed.text.dropFirst(service.count))
      }
    },
    .same("action-case", "writes an action in small letters") { slot in
      slot.listed("Action").map { slot.changing($0.item, to: $0.text.lowercased()) }
    },
    .same("key-case", "changes the letter case of a condition's key") { slot in
      slot.conditions().map { _, member in
        member.value.members.first.flatMap { slot.changing($0.key, to: $0.name.lowercased()) }
      }
    },
    .same("swap-actions", "swaps two actions of a statement") { slot in
      slot.listed("Action").filter { $0.index > 0 }.map { listed in
        slot.region(of: listed.list.items[0]).swapped(with: slot.region(of: listed.item))
      }
    },
    .same("swap-statements", "swaps two statements") { slot in
      zip(slot.statements, slot.statements.dropFirst()).map { one, other in
        slot.region.part(one.outer).swapped(with: slot.region.part(other.outer))
      }
    },
    .same("swap-keys", "swaps two keys of a statement") { slot in
      slot.statements.map { statement in
        guard statement.members.count > 2 else { return nil }
        let (one, other) = (statement.members[1], statement.members[2])
        return slot.region.part(one.outer).swapped(with: slot.region.part(other.outer))
      }
    },
    .same("swap-root-keys", "puts the version behind the statements") { slot in
      let members = slot.root.members
      guard members.count == 2 else { return [] }
      return [slot.region.part(members[0].outer).swapped(with: slot.region.part(members[1].outer))]
    },
    .same("swap-values", "swaps two values of a condition") { slot in
      slot.values("StringEquals").filter { $0.index > 0 }.map { listed in
        slot.region(of: listed.list.items[0]).swapped(with: slot.region(of: listed.item))
      }
    },
    .same("to-list", "writes one resource as a list") { slot in
      slot.statements.map { statement in
        statement["Resource"].flatMap { value in
          guard case .string = value.kind else { return nil }
          let text = slot.region.part(value.outer).text
          return slot.region.part(value.outer).replaced(by: "[\(text)]")
        }
      }
    },
  ]

  private static func rewritten(
    _ slot: PolicySlot, _ change: (String) -> String
  ) -> Mutant? {
    let region = slot.region.part(slot.root.outer)
    let text = change(region.text)
    return text == region.text ? nil : region.replaced(by: text)
  }
}
