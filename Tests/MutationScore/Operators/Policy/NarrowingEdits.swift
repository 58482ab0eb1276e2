/// Edits that take access away.
enum NarrowingEdits {
  static let all: [PolicyEdit] = [
    .narrower("delete-action", "deletes an action") { slot in
      slot.listed("Action").map(slot.removing)
    },
    .narrower("delete-statement", "deletes a statement that allows") { slot in
      slot.isWhole
        ? slot.statements.indices.filter { slot.statements[$0]["Effect"]?.text == "Allow" }.map {
          slot.root["Statement"].flatMap { [index = $0] list in
            slot.removing(index, of: slot.statements, in: list)
          }
        } : []
    },
    .narrower("allow-to-deny", "turns Allow into Deny") { slot in
      slot.statements("Allow").map { $0["Effect"].flatMap { slot.changing($0, to: "Deny") } }
    },
    .narrower("narrow-wildcard", "narrows a wildcard action to one") { slot in
      slot.listed("Action").map { slot.changing($0.item, "*", to: "Object") }
    },
    .narrower("star-to-resource", "narrows the resource '*' to one") { slot in
      slot.listed("Resource").filter { $0.text == "*" }
        .map { slot.changing($0.item, to: "arn:aws:s3:::example") }
    },
    .narrower("add-condition", "adds a condition to a statement that has none") { slot in
      slot.statements("Allow").filter { $0["Condition"] == nil }.map { statement in
        slot.appending(
          member: "\"Condition\": { \"Bool\": { \"aws:SecureTransport\": \"true\" } }",
          to: statement)
      }
    },
    .narrower("add-condition-key", "adds a key to a condition") { slot in
      slot.conditions().filter { $0.member.name == "StringEquals" }.map { _, member in
        slot.appending(member: "\"aws:SourceVpc\": \"vpc-1\"", to: member.value)
      }
    },
    .narrower("delete-resource", "deletes one of several resources") { slot in
      slot.listed("Resource").map(slot.removing)
    },
    .narrower("delete-value", "deletes one of several values of a condition") { slot in
      slot.values("StringEquals").map(slot.removing)
    },
    .narrower("add-deny", "adds a statement that denies") { slot in
      [
        slot.addingStatement(
          #"{"Sid": "Stop", "Effect": "Deny", "Action": "iam:*", "Resource": "*"}"#,
          behind: slot.statements.count - 1)
      ]
    },
    .narrower("cut-resource-wildcard", "takes the wildcard off a resource's end") { slot in
      slot.listed("Resource").filter { $0.text.hasSuffix("-*") }
        .map { slot.changing($0.item, to: String($0.text.dropLast())) }
    },
    .narrower("pin-account", "names one account where any was meant") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "::*:", to: "::123456789012:") }
    },
    .narrower("lower-number", "lowers the limit of a condition") { slot in
      slot.values("NumericLessThan").map { slot.changing($0.item, to: "360") }
    },
    .narrower("earlier-date", "brings a date forward") { slot in
      slot.values("DateLessThan").map { slot.changing($0.item, "2030", to: "2028") }
    },
    .narrower("deny-always", "takes the condition off a denial") { slot in
      slot.statements("Deny").map { statement in
        statement.member("Condition").flatMap { slot.removing($0, of: statement) }
      }
    },
    .narrower("deny-smaller-network", "lets a denial spare a smaller network") { slot in
      slot.values("NotIpAddress", "Deny").map { slot.changing($0.item, "/24", to: "/30") }
    },
    .narrower("deny-more", "adds an action to a denial") { slot in
      slot.listed("Action", "Deny").prefix(2).map { slot.adding("sns:Unsubscribe", behind: $0) }
    },
    .narrower("not-resource", "turns the resource '*' into what is left out") { slot in
      slot.statements("Allow").filter { $0["Resource"]?.text == "*" }.map { statement in
        statement.member("Resource").flatMap { slot.changing($0.key, to: "NotResource") }
      }
    },
  ]
}
