/// Edits of the markup around a policy's text, which is copied all the same.
enum MarkupEdits {
  static let all: [PolicyEdit] = [
    .same("word-breaks", "offers a line break within an action", in: [.page]) { slot in
      slot.listed("Action").map { slot.inside($0.item).all(":").first?.followed(by: "<wbr>") }
    },
    .same("comment", "puts a comment of HTML into the code", in: [.page]) { slot in
      slot.listed("Action").map { slot.region.part($0.item.outer).preceded(by: "<!-- x -->") }
    },
    .same("no-highlighting", "takes the colours out", in: [.page]) { slot in
      let region = slot.region.part(slot.root.outer)
      let text = region.text.replacing(/<\/?span[^>]*>/, with: "")
      return [text == region.text ? nil : region.replaced(by: text)]
    },
    .same("more-highlighting", "wraps a statement into an element", in: [.page]) { slot in
      slot.statements.map { statement in
        let region = slot.region.part(statement.outer)
        return region.replaced(by: "<span class=\"hl\">\(region.text)</span>")
      }
    },
    .same("marked-action", "marks an action", in: [.page]) { slot in
      slot.listed("Action").map { listed in
        slot.inside(listed.item).replaced(by: "<mark>\(listed.text)</mark>")
      }
    },
    .same("line-elements", "wraps each line into an element", in: [.page]) { slot in
      let region = slot.region.part(slot.root.range)
      let lines = region.text.split(separator: "\n", omittingEmptySubsequences: false)
      return [region.replaced(by: lines.map { "<span class=\"l\">\($0)\n</span>" }.joined())]
    },
    .same("named-quotes", "refers to quotes by name", in: [.page]) { slot in
      slot.listed("Action").map {
        slot.region(of: $0.item).replaced(by: "&quot;\($0.text)&quot;")
      }
    },
    .same("numbered-quotes", "refers to quotes by number", in: [.page]) { slot in
      slot.listed("Action").map { slot.region(of: $0.item).replaced(by: "&#34;\($0.text)&#x22;") }
    },
    .same("named-marks", "refers to marks of JSON by name", in: [.page]) { slot in
      slot.listed("Action").map { slot.changing($0.item, ":", to: "&colon;") }
    },
    .same("numbered-letter", "refers to a letter by number", in: [.page]) { slot in
      slot.listed("Action").map { slot.changing($0.item, "e", to: "&#101;") }
    },
    .same("underlined", "links an action to its documentation", in: [.page]) { slot in
      slot.listed("Action").map { listed in
        slot.inside(listed.item).replaced(
          by: "<a href=\"https://docs.aws.amazon.com/\">\(listed.text)</a>")
      }
    },
  ]
}
