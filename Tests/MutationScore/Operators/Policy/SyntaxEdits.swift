/// Edits after which the text is no JSON.
enum SyntaxEdits {
  static let all: [PolicyEdit] = [
    .syntax("trailing-comma", "puts a comma behind the last action") { slot in
      slot.listed("Action").filter { $0.isOneOfMany && $0.index == $0.list.items.count - 1 }
        .map { slot.end(of: $0.item).preceded(by: ",") }
    },
    .syntax("trailing-member-comma", "puts a comma behind the last key of a statement") { slot in
      slot.statements.map { statement in
        statement.members.last.map { slot.end(of: $0.value).preceded(by: ",") }
      }
    },
    .syntax("missing-comma", "leaves out the comma between two actions") { slot in
      slot.listed("Action").filter { $0.isOneOfMany && $0.index > 0 }.map { listed in
        let before = listed.list.items[listed.index - 1]
        let comma = slot.region.part(before.outer.upperBound..<listed.item.outer.lowerBound)
        return comma.all(",").first?.deleted().orTold(at: slot.region(of: listed.item).place)
      }
    },
    .syntax("missing-statement-comma", "leaves out the comma between two statements") { slot in
      zip(slot.statements, slot.statements.dropFirst()).map { one, other in
        slot.region.part(one.outer.upperBound..<other.outer.lowerBound).all(",").first?
          .deleted().orTold(at: slot.region(of: other).place)
      }
    },
    .syntax("doubled-comma", "doubles a comma") { slot in
      slot.listed("Action").filter { $0.isOneOfMany && $0.index > 0 }.map { listed in
        let before = listed.list.items[listed.index - 1]
        return slot.region.part(before.outer.upperBound..<listed.item.outer.lowerBound).all(",")
          .first?.followed(by: ",")
      }
    },
    .syntax("single-quotes", "quotes an action with apostrophes") { slot in
      slot.listed("Action").map { slot.region(of: $0.item).replaced(by: "'\($0.text)'") }
    },
    .syntax("no-quotes", "takes the quotes off a key") { slot in
      slot.statements.map { statement in
        statement.member("Effect").map { slot.region(of: $0.key).replaced(by: "Effect") }
      }
    },
    .syntax("lost-quote", "loses the quote behind an action") { slot in
      slot.listed("Action").map { listed in
        slot.region(of: listed.item).replaced(by: "\"" + listed.text)
      }
    },
    .syntax("truncated", "loses the end of the text") { slot in
      [slot.region.part((slot.root.range.upperBound - 1)..<slot.region.range.upperBound).truncated]
    },
    .syntax("ellipsis", "leaves actions out with dots") { slot in
      slot.listed("Action").filter { $0.isOneOfMany && $0.index > 0 }
        .map { slot.region(of: $0.item).replaced(by: "...") }
    },
    .syntax("typographic-ellipsis", "leaves actions out with an ellipsis") { slot in
      slot.listed("Action").filter { $0.isOneOfMany && $0.index > 0 }
        .map { slot.region(of: $0.item).replaced(by: "…") }
    },
    .syntax("line-comment", "puts a comment behind an action") { slot in
      slot.listed("Action").map { slot.end(of: $0.item).preceded(by: " // needed ") }
    },
    .syntax("block-comment", "puts a comment before a statement") { slot in
      slot.statements.map { slot.region.part($0.outer).preceded(by: "/* needed */ ") }
    },
    .syntax("hash-comment", "puts a comment before an action") { slot in
      slot.listed("Action").map { slot.region.part($0.item.outer).preceded(by: "# needed ") }
    },
    .syntax("escaped-star", "leaks Markdown's escape of an asterisk") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "*", to: "\\*") }
    },
    .syntax("escaped-twice", "escapes a quote once too often") { slot in
      let entity = slot.channel.isMarkup ? "&amp;quot;" : "&quot;"
      return slot.listed("Action")
        .map { slot.region(of: $0.item).replaced(by: entity + $0.text + entity) }
    },
    .syntax("two-documents", "puts another document behind the policy") { slot in
      [slot.region.part(slot.root.outer).followed(by: " {}")]
    },
    .syntax("extra-brace", "closes what is closed") { slot in
      [slot.region.part(slot.root.outer).followed(by: "}")]
    },
    .syntax("word-before", "puts a word before the policy") { slot in
      [slot.region.part(slot.root.outer).preceded(by: "json ")]
    },
    .syntax("line-numbers", "numbers a line", in: [.page, .download, .twin]) { slot in
      slot.listed("Action").map {
        slot.region.part($0.item.outer).preceded(
          by: slot.channel.isMarkup ? "<span class=\"line\">12</span> " : "12 ")
      }
    },
    .syntax("equals-sign", "puts an equals sign in a colon's place") { slot in
      slot.statements.map { statement in
        statement.member("Effect").flatMap { member in
          slot.region.part(member.key.outer.upperBound..<member.value.outer.lowerBound)
            .all(":").first?.replaced(by: "=")
        }
      }
    },
    .syntax("other-bracket", "closes a list with a brace") { slot in
      slot.listed("Action").filter { $0.isOneOfMany && $0.index == 0 }.map { listed in
        slot.region.part((listed.list.range.upperBound - 1)..<listed.list.range.upperBound)
          .replaced(by: "}")
      }
    },
    .syntax("broken-string", "breaks a line within an action") { slot in
      slot.listed("Action").map { listed in
        slot.inside(listed.item).all(":").first?.followed(by: "\n")
          .told(at: slot.region(of: listed.item).place)
      }
    },
    .syntax("other-language", "writes a bare word for a value") { slot in
      slot.statements.map { statement in
        statement["Effect"].map { slot.region(of: $0).replaced(by: "Allow") }
      }
    },
  ]
}

extension PolicySlot {
  /// The place right behind a value.
  fileprivate func end(of item: JSONItem) -> Region {
    region.part(item.outer.upperBound..<item.outer.upperBound)
  }
}

extension Region {
  /// The site without this text, told at the last line that is left before it.
  fileprivate var truncated: Mutant {
    let before = bytes[..<range.lowerBound].lastIndex { $0 > 0x20 } ?? range.lowerBound
    return Mutant(
      [Edit(file, range, "")],
      at: [
        Place(file, before), Place(file, range.upperBound), Place(file, range.upperBound, shift: 1),
      ])
  }
}
