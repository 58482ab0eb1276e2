/// Edits that give some access and take other.
enum OtherAccessEdits {
  static let all: [PolicyEdit] = [
    .incomparable("mistyped-action", "leaves out a letter of an action") { slot in
      concrete(slot).map { slot.changing($0.item, to: String($0.text.dropLast())) }
    },
    .incomparable("doubled-letter", "doubles a letter of an action") { slot in
      concrete(slot).map { slot.changing($0.item, to: $0.text + $0.text.suffix(1)) }
    },
    .incomparable("swapped-letters", "swaps two letters of an action") { slot in
      concrete(slot).map { listed in
        let end = listed.text.suffix(2)
        return slot.changing(
          listed.item, to: listed.text.dropLast(2) + String(end.reversed()))
      }
    },
    .incomparable("other-action", "puts another action in an action's place") { slot in
      concrete(slot).map { slot.changing($0.item, to: "iam:DeleteUser") }
    },
    .incomparable("other-service", "puts an action under another service") { slot in
      concrete(slot).map { listed in
        let name = listed.text.drop { $0 != ":" }
        return slot.changing(listed.item, to: "docdb" + name)
      }
    },
    .incomparable("other-partition", "moves a resource to another partition") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "arn:aws:", to: "arn:aws-cn:") }
    },
    .incomparable("other-name", "renames a resource") { slot in
      slot.listed("Resource").filter { $0.text.hasSuffix("-*") }
        .map { slot.changing($0.item, to: $0.text.dropLast(2) + "s-*") }
    },
    .incomparable("other-region", "moves a resource to another region") { slot in
      slot.listed("Resource").map { slot.changing($0.item, ":eu-west-1:", to: ":eu-west-2:") }
    },
    .incomparable("other-account", "names another account") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "111122223333", to: "111122223334") }
    },
    .incomparable("value-case", "changes the letter case of a condition's value") { slot in
      slot.values("StringEquals").filter { $0.text.contains("amazonaws") }
        .map { slot.changing($0.item, to: $0.text.prefix(1).uppercased() + $0.text.dropFirst()) }
    },
    .incomparable("other-value", "changes a value of a condition") { slot in
      slot.values("StringEquals").map { slot.changing($0.item, to: "batch.amazonaws.com") }
    },
    .incomparable("other-key", "tests another condition key") { slot in
      slot.conditions().filter { $0.member.name == "StringEquals" }.map { _, member in
        member.value.members.first.flatMap { slot.changing($0.key, to: "aws:PrincipalOrgID") }
      }
    },
    .incomparable("negated-operator", "turns a condition round") { slot in
      slot.conditions().filter { $0.member.name == "StringEquals" }
        .map { slot.changing($0.member.key, to: "StringNotEquals") }
    },
    .incomparable("bool-value", "turns a flag round") { slot in
      slot.values("Bool").map { slot.changing($0.item, to: "false") }
    },
    .incomparable("not-action", "turns the actions into those left out") { slot in
      slot.statements("Allow").map { statement in
        statement.member("Action").flatMap { slot.changing($0.key, to: "NotAction") }
      }
    },
    .incomparable("deny-other", "puts another action into a denial") { slot in
      slot.listed("Action", "Deny").filter { !$0.text.contains("*") }
        .map { slot.changing($0.item, to: "dynamodb:DeleteBackup") }
    },
    PolicyEdit(
      "swapped-resources", "swaps the resources of two statements",
      ["policy-broader", "policy-narrower", "policy-incomparable"], access: .incomparable
    ) { slot in
      let lists = slot.statements("Allow").compactMap { $0["Resource"] }
      guard let particular = lists.first(where: { slot.region(of: $0).text != "\"*\"" }),
        let any = lists.first(where: { slot.region(of: $0).text == "\"*\"" })
      else { return [] }
      return [slot.region(of: particular).swapped(with: slot.region(of: any))]
    },
  ]

  private static func concrete(_ slot: PolicySlot) -> [ListedItem] {
    slot.listed("Action").filter { !$0.text.contains("*") && $0.text.count > 8 }
  }
}
