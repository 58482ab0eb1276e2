/// More edits after which the text is no policy that AWS takes.
enum TextEdits {
  static let all: [PolicyEdit] = [
    .syntax("raw-tab", "puts a tab into an action") { slot in
      slot.listed("Action").map { slot.changing($0.item, ":", to: ":\t") }
    },
    .syntax("bad-escape", "escapes a letter that needs none") { slot in
      slot.listed("Action").map { slot.changing($0.item, ":", to: "\\:") }
    },
    .syntax("short-escape", "cuts an escape short") { slot in
      slot.listed("Action").map { slot.changing($0.item, ":", to: "\\u00:") }
    },
    .syntax("semicolon", "ends the text with a semicolon") { slot in
      [slot.region.part(slot.root.outer).followed(by: ";")]
    },
    .syntax("prompt", "puts the command before the text") { slot in
      [slot.region.part(slot.root.outer).preceded(by: "$ cat policy.json\n")]
    },
    .syntax("not-a-number", "writes a value that JSON has not") { slot in
      slot.statements.map { statement in
        statement["Sid"].map { slot.region(of: $0).replaced(by: "NaN") }
      }
    },
    .syntax("leaked-tag", "leaves a tag in the text", in: [.download, .compact, .twin]) { slot in
      slot.statements.map { slot.region.part($0.outer).preceded(by: "<br>") }
    },
    .syntax("leaked-reference", "leaves a reference in the text", in: [.download, .compact, .twin])
    {
      slot in
      slot.statements.map { slot.region.part($0.outer).preceded(by: "&nbsp;") }
    },
    .syntax("diff-mark", "leaves the mark of a difference", in: [.page, .download, .twin]) { slot in
      slot.listed("Action").map { slot.region.part($0.item.outer).preceded(by: "+ ") }
    },
    .syntax("merge-mark", "leaves the mark of a merge", in: [.page, .download, .twin]) { slot in
      slot.statements.map { statement in
        let mark = slot.channel.isMarkup ? "&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD\n" : "<<<<<<< HEAD\n"
        return slot.region.part(statement.outer).preceded(by: mark)
      }
    },
    .syntax("variable", "leaves a placeholder of a template") { slot in
      slot.statements.map { statement in
        statement["Resource"].map { slot.region(of: $0).replaced(by: "${resource}") }
      }
    },
    .character("wide-letter", "writes a wide letter in an action") { slot in
      slot.listed("Action").map { slot.changing($0.item, "e", to: "\u{FF45}") }
    },
    .character("no-break-hyphen", "writes a hyphen that does not break") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "-", to: "\u{2011}") }
    },
    .character("greek", "writes a Greek letter for a Latin one") { slot in
      slot.listed("Action").map { slot.changing($0.item, "o", to: "\u{3BF}") }
    },
    .character("ligature", "joins two letters") { slot in
      slot.listed("Action").map { slot.changing($0.item, "fi", to: "\u{FB01}") }
    },
    .character("wide-brace", "writes a wide brace before a statement") { slot in
      slot.statements.map { statement in
        let start = statement.range.lowerBound
        return slot.region.part(start..<(start + 1)).replaced(by: "\u{FF5B}")
      }
    },
    .character("replacement", "loses a letter to the wrong encoding") { slot in
      slot.listed("Action").map { slot.changing($0.item, "e", to: "\u{FFFD}") }
    },
    .grammar("version-list", "writes the version as a list") { slot in
      [slot.root["Version"].map { slot.region(of: $0).replaced(by: "[\"2012-10-17\"]") }]
    },
    .grammar("effect-list", "writes the effect as a list") { slot in
      slot.statements.map { statement in
        statement["Effect"].map { slot.region(of: $0).replaced(by: "[\"Allow\"]") }
      }
    },
    .grammar("no-actions-in-list", "empties a list of actions") { slot in
      slot.statements.map { statement in
        statement["Action"].map { slot.region(of: $0).replaced(by: "[]") }
      }
    },
    .grammar("nested-list", "puts a list into the list of actions") { slot in
      slot.listed("Action").filter(\.isOneOfMany).map {
        slot.region(of: $0.item).replaced(by: "[\"\($0.text)\"]")
      }
    },
    .grammar("both-actions", "names actions, and those left out") { slot in
      slot.statements.map { slot.inserting(member: "\"NotAction\": \"sts:*\"", into: $0) }
    },
    .grammar("both-resources", "names resources, and those left out") { slot in
      slot.statements.map { slot.inserting(member: "\"NotResource\": \"*\"", into: $0) }
    },
    .grammar("not-principal", "leaves principals out") { slot in
      slot.statements.map { slot.inserting(member: "\"NotPrincipal\": \"*\"", into: $0) }
    },
    .grammar("identifier", "gives the policy an id") { slot in
      [slot.inserting(member: "\"Id\": \"ledger\"", into: slot.root)]
    },
    .grammar("condition-list", "writes a condition as a list") { slot in
      slot.statements.map { statement in
        statement["Condition"].map { slot.region(of: $0).replaced(by: "[]") }
      }
    },
    .grammar("unknown-operator-name", "misspells the operator of a condition") { slot in
      slot.conditions().map { slot.changing($0.member.key, to: $0.member.name + "s") }
    },
    .grammar("nothing", "writes null for the actions") { slot in
      slot.statements.map { statement in
        statement["Action"].map { slot.region(of: $0).replaced(by: "null") }
      }
    },
  ]
}
