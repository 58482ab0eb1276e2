/// Changes to a policy in the forms that other tools take.
enum ExportOperators {
  static let all: [MutationOperator] = [
    export("action", "misspells an action", [":Describe", ":Get", ":Put", ":Send"]) {
      $0.followed(by: "s")
    },
    export("wildcard", "widens an action", [":PutItem", ":ListBucketVersions", ":Publish"]) {
      $0.replaced(by: ":*")
    },
    export("effect", "turns Deny into Allow", ["Deny"]) { $0.replaced(by: "Allow") },
    export("resource", "widens a resource", [":::ledger-books/"]) { $0.replaced(by: ":::") },
    export("version", "names the older version", ["2012-10-17"]) { $0.replaced(by: "2008-10-17") },
    export("name", "calls the policy otherwise", ["LedgerAccess"], ["name"]) {
      $0.followed(by: "Old")
    },
    export("value", "changes a condition's value", ["3600"]) { $0.replaced(by: "36000") },
    export("operator", "turns a condition round", ["NotIpAddress"]) {
      $0.replaced(by: "IpAddress")
    },
    export("space", "puts a no-break space into the text", [": ", " = "], ["policy-character"]) {
      $0.followed(by: "\u{A0}")
    },
    export("typographic", "writes a dash for a hyphen", ["eu-west"], ["policy-character"]) {
      $0.replaced(by: "eu\u{2013}west")
    },
    export("comment", "comments a statement out", ["Resource:", "resources = "]) {
      $0.preceded(by: "# ")
    },
    export("line", "loses a line", ["dynamodb:UpdateItem"]) {
      let line = $0.lines
      return line.deleted().orTold(at: Place($0.file, line.range.lowerBound - 1))
        .orTold(at: Place($0.file, line.range.upperBound))
    },
    export("repeated", "repeats a line", ["dynamodb:DeleteTable"]) {
      $0.lines.followed(by: $0.lines.text).orTold(at: $0.place)
    },
    MutationOperator(
      "export/hidden", "hides an action in a form", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.exports.flatMap { form in
        ["<span hidden>\"s3:*\",</span>", "<i class=\"unseen\">s</i>"].flatMap { text in
          form.all(":PutItem").map { $0.followed(by: text) }
        }
      }
    },
    MutationOperator(
      "export/other-form", "calls a form by another name", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.onPages("data-export=\"terraform\"").map { $0.replaced(by: "data-export=\"yaml\"") }
    },
    MutationOperator(
      "export/unbound", "takes the binding off a form",
      .caught(by: ["coverage", "policy-missing", "markdown-twin", "policy-copy"])
    ) { fixture in
      fixture.pages.flatMap { page in
        page.all(" data-export=\"terraform\"").map {
          $0.deleted().told(at: Place(page.file), Place(page.file.dropLast(4) + "md"))
        }
      }
    },
    MutationOperator(
      "export/none", "deletes a form from the page", .caught(by: ["markdown-twin", "policy-copy"])
    ) { fixture in
      fixture.exports.map { block in
        var mutant = block.replaced(by: "")
        mutant.places = [Place(block.file), Place(block.file.dropLast(4) + "md")]
        return mutant
      }
    },
    quietLayout("aligned", "sets one space before signs") { $0.replacing(#/ +=/#, with: " =") },
    quietLayout("blank-lines", "takes out blank lines") { $0.replacing("\n\n", with: "\n") },
    quietLayout("indented", "indents all lines") { "    " + $0.replacing("\n", with: "\n    ") },
    quietLayout("quotes", "quotes as YAML does too") {
      $0.contains("AWSTemplateFormatVersion") ? $0.replacing("\"", with: "'") : $0
    },
    quietLayout("order", "lists actions otherwise") {
      $0.replacing("dynamodb:PutItem", with: "dynamodb:\u{1}")
        .replacing("dynamodb:UpdateItem", with: "dynamodb:PutItem")
        .replacing("dynamodb:\u{1}", with: "dynamodb:UpdateItem")
    },
    quiet("carriage-returns", "ends lines as Windows does") { $0.replacing("\n", with: "\r\n") },
    quiet("coloured", "colours the text") {
      $0.replacing("Allow", with: "<span class=\"j\">Allow</span>")
    },
    quiet("breaks", "offers line breaks") { $0.replacing(":Put", with: ":<wbr>Put") },
    quiet("comment", "puts a comment of HTML into the text") {
      $0.replacing("Allow", with: "Al<!-- x -->low")
    },
    quiet("references", "refers to marks by number") { $0.replacing("*", with: "&#42;") },
  ]

  private static func export(
    _ id: String, _ summary: String, _ texts: [String], _ rules: [String] = [],
    _ change: @escaping @Sendable (Region) -> Mutant
  ) -> MutationOperator {
    MutationOperator("export/\(id)", summary, .caught(by: ["policy-copy"] + rules)) { fixture in
      (fixture.exports + fixture.twinExports).flatMap { form in
        texts.flatMap(form.all).map(change)
      }
    }
  }

  /// A layout of the text, on pages without their colours and in twins.
  private static func quietLayout(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("export/quiet-\(id)", summary, .quiet) { fixture in
      (fixture.exports + fixture.twinExports).compactMap { form in
        let text = form.text.replacing(/<[^>]*>/, with: "")
        let changed = change(text)
        return changed == text ? nil : form.replaced(by: changed)
      }
    }
  }

  private static func quiet(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("export/quiet-\(id)", summary, .quiet) { fixture in
      fixture.exports.filter { change($0.text) != $0.text }
        .map { $0.replaced(by: change($0.text)) }
    }
  }
}

extension Fixture {
  /// The texts of exports on pages, with the element of each.
  fileprivate var exports: [Region] {
    onPages("<pre ", "</pre>").filter { !$0.all("data-export=").isEmpty }.flatMap {
      $0.between("<code>", "</code>") + $0.between("\"><code class=", "</code>")
    }
  }

  fileprivate var twinExports: [Region] {
    twins.flatMap { $0.between("```terraform\n", "\n```") + $0.between("```hcl\n", "\n```") }
  }
}
