/// Edits of patterns, operators and lists, by which access changes unnoticed.
enum PatternEdits {
  static let all: [PolicyEdit] = [
    .broader("one-letter-wildcard", "puts a wildcard of one letter into an action") { slot in
      slot.listed("Action").filter { !$0.text.contains("*") }
        .map { slot.changing($0.item, to: $0.text.dropLast() + "?") }
    },
    .broader("any-region", "widens a region to all") { slot in
      slot.listed("Resource").map { slot.changing($0.item, ":eu-west-1:", to: ":*:") }
    },
    .broader("any-partition", "widens a partition to all") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "arn:aws:", to: "arn:aws*:") }
    },
    .broader("limit-taken-in", "takes in the limit of a number") { slot in
      slot.conditions().filter { $0.member.name == "NumericLessThan" }
        .map { slot.changing($0.member.key, to: "NumericLessThanEquals") }
    },
    .broader("day-taken-in", "takes in the limit of a date") { slot in
      slot.conditions().filter { $0.member.name == "DateLessThan" }
        .map { slot.changing($0.member.key, to: "DateLessThanEquals") }
    },
    .broader("all-in-list", "adds the action '*' to a list") { slot in
      slot.listed("Action").map { slot.adding("*", behind: $0) }
    },
    .broader("all-resources-in-list", "adds the resource '*' to a list") { slot in
      slot.listed("Resource").map { slot.adding("*", behind: $0) }
    },
    .broader("deny-one-address", "spares another address from a denial") { slot in
      slot.values("NotIpAddress", "Deny").map { slot.adding("192.0.2.1/32", behind: $0) }
    },
    .incomparable("denial-elsewhere", "moves a denial to another bucket") { slot in
      slot.listed("Resource", "Deny").map {
        slot.changing($0.item, "ledger-archive", to: "ledger-zzz")
      }
    },
    .narrower("literal-pattern", "takes a pattern by the letter") { slot in
      slot.conditions().filter { $0.member.name == "StringLike" }
        .map { slot.changing($0.member.key, to: "StringEquals") }
    },
    .narrower("one-address", "narrows a denial's exception to one address") { slot in
      slot.values("NotIpAddress", "Deny").map { slot.changing($0.item, "/24", to: "/32") }
    },
    .narrower("deny-all", "widens a denial to all actions") { slot in
      slot.listed("Action", "Deny").filter { $0.index == 0 }
        .map { slot.changing($0.item, to: "*") }
    },
    .narrower("deny-everywhere", "widens a denial to all resources") { slot in
      slot.listed("Resource", "Deny").filter { $0.index == 0 }
        .map { slot.changing($0.item, to: "*") }
    },
    .narrower("first-letter", "narrows a wildcard to what begins with a letter") { slot in
      slot.listed("Action").filter { $0.text.hasSuffix(":Get*") }
        .map { slot.changing($0.item, to: $0.text.dropLast() + "O*") }
    },
    .incomparable("moved-dot", "writes a dot for a colon in a resource") { slot in
      slot.listed("Resource").map { slot.changing($0.item, ":::", to: "::.") }
    },
    .incomparable("other-digit", "changes a digit of an account") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "111122223333", to: "111122223334") }
    },
    .incomparable("swapped-service", "hands roles to another service") { slot in
      slot.values("StringEquals").map { slot.changing($0.item, "lambda.", to: "lamda.") }
    },
  ]
}
