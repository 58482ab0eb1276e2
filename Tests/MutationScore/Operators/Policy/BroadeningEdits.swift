/// Edits that give more access.
enum BroadeningEdits {
  static let all: [PolicyEdit] = [
    .broader("add-action", "adds an action of another service") { slot in
      slot.listed("Action").map { slot.adding("iam:ListUsers", behind: $0) }
    },
    .broader("add-near-action", "adds an action of the same service") { slot in
      slot.listed("Action").map { listed in
        let service = listed.text.prefix { $0 != ":" }
        return slot.adding("\(service):TagMadeUpThing", behind: listed)
      }
    },
    .broader("verb-wildcard", "puts a wildcard behind an action's verb") { slot in
      slot.listed("Action").map { listed in
        listed.text.firstMatch(of: /^[a-z0-9-]+:[A-Z][a-z]+(?=[A-Z])/).flatMap {
          slot.changing(listed.item, to: $0.0 + "*")
        }
      }
    },
    .broader("service-wildcard", "allows all of a service") { slot in
      slot.listed("Action").map { listed in
        slot.changing(listed.item, to: listed.text.prefix { $0 != ":" } + ":*")
      }
    },
    .broader("any-action", "allows everything") { slot in
      slot.listed("Action").map { slot.changing($0.item, to: "*") }
    },
    .broader("action-suffix", "puts a wildcard at an action's end") { slot in
      slot.listed("Action").filter { !$0.text.hasSuffix("*") }
        .map { slot.changing($0.item, to: $0.text + "*") }
    },
    .broader("resource-to-star", "widens a resource to '*'") { slot in
      slot.listed("Resource").filter { $0.text != "*" }.map { slot.changing($0.item, to: "*") }
    },
    .broader("resource-prefix", "cuts a resource's name before its wildcard") { slot in
      slot.listed("Resource").filter { $0.text.hasSuffix("-*") }.map { listed in
        let name = listed.text.utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
        return name.flatMap { slot.changing(listed.item, to: listed.text[...$0] + "*") }
      }
    },
    .broader("any-account", "widens one account to all") { slot in
      slot.listed("Resource").map { slot.changing($0.item, ":111122223333:", to: ":*:") }
    },
    .broader("add-resource", "adds a resource") { slot in
      slot.listed("Resource").map { slot.adding("arn:aws:s3:::other-books", behind: $0) }
    },
    .broader("delete-condition", "deletes a condition block") { slot in
      slot.statements("Allow").map { statement in
        statement.member("Condition").flatMap { slot.removing($0, of: statement) }
      }
    },
    .broader("delete-operator", "deletes one of several conditions") { slot in
      slot.conditions().map { statement, member in
        statement["Condition"].flatMap { slot.removing(member, of: $0) }
      }
    },
    .broader("add-value", "adds a value to a condition") { slot in
      slot.values("StringEquals").map { slot.adding("ec2.amazonaws.com", behind: $0) }
    },
    .broader("if-exists", "lets a condition pass when its key is absent") { slot in
      slot.conditions().filter { ["StringEquals", "StringLike", "Bool"].contains($0.member.name) }
        .map { slot.changing($0.member.key, to: $0.member.name + "IfExists") }
    },
    .broader("higher-number", "raises the limit of a condition") { slot in
      slot.values("NumericLessThan").map { slot.changing($0.item, to: "36000") }
    },
    .broader("later-date", "puts a date off") { slot in
      slot.values("DateLessThan").map { slot.changing($0.item, "2030", to: "2031") }
    },
    .broader("value-wildcard", "widens a pattern of a condition") { slot in
      slot.values("StringLike").map { slot.changing($0.item, to: "*") }
    },
    .broader("add-statement", "adds a statement that allows") { slot in
      [
        slot.addingStatement(
          #"{"Sid": "More", "Effect": "Allow", "Action": "iam:CreateUser", "Resource": "*"}"#,
          behind: slot.statements.count - 1),
        slot.addingStatement(
          #"{"Sid": "Everything", "Effect": "Allow", "Action": "*", "Resource": "*"}"#, behind: 0),
      ]
    },
    .broader("delete-deny", "deletes a statement that denies") { slot in
      slot.statements.indices.filter { slot.statements[$0]["Effect"]?.text == "Deny" }.map {
        index in
        slot.root["Statement"].flatMap { slot.removing(index, of: slot.statements, in: $0) }
      }
    },
    .broader("deny-to-allow", "turns Deny into Allow") { slot in
      slot.statements("Deny").map { $0["Effect"].flatMap { slot.changing($0, to: "Allow") } }
    },
    .broader("deny-less", "deletes an action of a denial") { slot in
      slot.listed("Action", "Deny").map(slot.removing)
    },
    .broader("deny-fewer-resources", "deletes a resource of a denial") { slot in
      slot.listed("Resource", "Deny").map(slot.removing)
    },
    .broader("deny-larger-network", "lets a denial spare a larger network") { slot in
      slot.values("NotIpAddress", "Deny").map { slot.changing($0.item, "/24", to: "/16") }
    },
    .broader("deny-condition", "puts a condition on a denial") { slot in
      slot.statements("Deny").filter { $0["Condition"] == nil }.map { statement in
        slot.appending(
          member: "\"Condition\": { \"Bool\": { \"aws:SecureTransport\": \"false\" } }",
          to: statement)
      }
    },
  ]
}
