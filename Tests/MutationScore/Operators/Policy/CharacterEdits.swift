/// Edits that put characters into the text which look like others, or like none.
enum CharacterEdits {
  static let all: [PolicyEdit] = insideActions.map(inside) + betweenTokens.map(between) + others

  private static let others: [PolicyEdit] = [
    .character("smart-quotes", "curls the quotes of an action") { slot in
      slot.listed("Action").map { listed in
        slot.region(of: listed.item).replaced(by: "\u{201C}\(listed.text)\u{201D}")
      }
    },
    .character("german-quotes", "sets the quotes of an effect low and high") { slot in
      slot.statements.map { statement in
        statement["Effect"].map {
          slot.region(of: $0).replaced(by: "\u{201E}\($0.text)\u{201C}")
        }
      }
    },
    .character("prime-quotes", "writes double primes for the quotes of a key") { slot in
      slot.statements.map { statement in
        statement.member("Sid").map {
          slot.region(of: $0.key).replaced(by: "\u{2033}\($0.key.text)\u{2033}")
        }
      }
    },
    .character("byte-order-mark", "puts a byte order mark before the text") { slot in
      [slot.region.part(slot.root.outer).preceded(by: "\u{FEFF}")]
    },
    .character("cyrillic", "writes a Cyrillic letter for a Latin one") { slot in
      slot.listed("Action").map { slot.changing($0.item, "e", to: "\u{435}") }
    },
    .character("en-dash", "writes a dash for a hyphen") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "-*", to: "\u{2013}*") }
    },
    .character("wide-colon", "writes a wide colon in an action") { slot in
      slot.listed("Action").map { slot.changing($0.item, ":", to: "\u{FF1A}") }
    },
    .character("wide-comma", "writes a wide comma between actions") { slot in
      slot.listed("Action").filter { $0.isOneOfMany && $0.index > 0 }.map { listed in
        let before = listed.list.items[listed.index - 1]
        return slot.region.part(before.outer.upperBound..<listed.item.outer.lowerBound).all(",")
          .first?.replaced(by: "\u{FF0C}")
      }
    },
    .character("star-operator", "writes another asterisk for a wildcard") { slot in
      slot.listed("Resource").map { slot.changing($0.item, "*", to: "\u{2217}") }
    },
    .character("soft-hyphen-reference", "refers to a soft hyphen by name", in: [.page]) { slot in
      slot.listed("Action").map { slot.changing($0.item, "e", to: "e&shy;") }
    },
    .character("space-reference", "refers to a no-break space by name", in: [.page]) { slot in
      slot.listed("Action").map { slot.region.part($0.item.outer).preceded(by: "&nbsp;") }
    },
    .character("zero-width-reference", "refers to no space by number", in: [.page]) { slot in
      slot.listed("Action").map { slot.changing($0.item, "e", to: "e&#8203;") }
    },
  ]

  private static let insideActions = [
    ("zero-width-space", "\u{200B}"), ("soft-hyphen", "\u{AD}"), ("word-joiner", "\u{2060}"),
    ("zero-width-joiner", "\u{200D}"), ("no-break-space", "\u{A0}"), ("left-to-right", "\u{200E}"),
    ("combining-accent", "\u{301}"),
  ]

  private static let betweenTokens = [
    ("line-separator", "\u{2028}"), ("no-break-indent", "\u{A0}"), ("narrow-space", "\u{202F}"),
    ("ideographic-space", "\u{3000}"), ("inner-mark", "\u{FEFF}"), ("form-feed-space", "\u{2003}"),
  ]

  private static func inside(_ name: String, _ character: String) -> PolicyEdit {
    .character("\(name)-inside", "puts a character that cannot be seen into an action") { slot in
      slot.listed("Action").map { slot.changing($0.item, "e", to: "e" + character) }
    }
  }

  private static func between(_ name: String, _ character: String) -> PolicyEdit {
    .character("\(name)-between", "puts a space that is none in JSON before an action") { slot in
      slot.listed("Action").map { slot.region.part($0.item.outer).preceded(by: character) }
    }
  }
}
