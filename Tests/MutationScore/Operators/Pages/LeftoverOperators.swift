/// What tools leave behind, and bindings that are gone.
enum LeftoverOperators {
  static let all: [MutationOperator] = [
    residue("undefined", "undefined"), residue("not-a-number", "NaN"),
    residue("optional", "Optional(15)"), residue("object", "[object Object]"),
    residue("raw-html", "<!-- raw HTML omitted -->"),
    residue("local-path", "/home/runner/work/docs/site"),
    residue("windows-path", "C:\\Users\\docs\\site"), residue("variable", "${count}"),
    residue("ruby", "#{count}"), residue("python", "%(count)d"), residue("go", "%!d(string=15)"),
    residue("template", "&lt;%= count %&gt;"), residue("tag", "{% raw %}"),
    residue("merge", "&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD"), residue("unknown", "\u{FFFD}"),
    placeholder("mustache", "{{ audit-trail.json }}"), placeholder("other", "{{policy:readable}}"),
    placeholder("unclosed", "{{ ledger-access.size.counted"),
    placeholder("section", "{{#page.hasTrail}}"),
    MutationOperator(
      "residue/title", "leaves a placeholder in the title", .caught(by: ["placeholder"])
    ) { fixture in
      fixture.pages.flatMap { $0.between("<title>", "</title>") }
        .map { $0.replaced(by: "{{ page.title }}") }
    },
    MutationOperator(
      "residue/twin", "leaves a placeholder in the twin", .caught(by: ["placeholder"])
    ) { fixture in fixture.twinParagraph("It has {{ audit-trail.action-count }} actions.") },
    MutationOperator(
      "coverage/second-policy", "shows a policy that is bound to nothing", .caught(by: ["coverage"])
    ) { fixture in
      fixture.paragraph(
        #"<pre><code>{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "#
          + #""Action": "s3:*", "Resource": "*"}]}</code></pre>"#)
    },
    MutationOperator(
      "coverage/twin-policy", "shows a policy in the twin that the page does not show",
      .caught(by: ["coverage", "policy-copy", "markdown-twin"])
    ) { fixture in
      fixture.twinParagraph(
        "```json\n{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\", "
          + "\"Action\": \"s3:*\", \"Resource\": \"*\"}]}\n```"
      ).map { $0.orTold(at: Place($0.places[0].file)) }
    },
    MutationOperator(
      "coverage/unbound", "takes the binding off the policy",
      .caught(by: ["policy-missing", "policy-split"])
    ) { fixture in
      fixture.slots(.page).compactMap { slot in
        let page = fixture.files.region(slot.region.file)
        return page.elements(" data-fact=\"", ".json\"").last {
          $0.range.upperBound <= slot.region.range.lowerBound
        }.map { binding in
          let start = binding.all(" data-fact").last ?? binding
          return binding.part(start.range.lowerBound..<binding.range.upperBound).deleted()
            .told(at: Place(page.file))
        }
      }
    },
    MutationOperator(
      "coverage/unknown-fact", "binds a number to a fact that is not there",
      .caught(by: ["coverage"])
    ) { fixture in
      fixture.onPages("<span data-fact=\"", "\"").map { $0.replaced(by: $0.text + "s") }
    },
    MutationOperator(
      "coverage/hidden-policy", "hides the policy", .caught(by: ["policy-missing", "policy-split"])
    ) { fixture in
      fixture.pages.flatMap { page in
        page.all("<figure class=\"policy\"").map {
          $0.followed(by: " hidden").told(at: Place(page.file))
        }
      }
    },
    MutationOperator(
      "copy/hidden-text", "hides text among the actions", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.slots(.page).flatMap { slot in
        slot.listed("Action").map {
          slot.region.part($0.item.outer).preceded(by: "<span hidden>\"iam:*\",</span>")
        }
      }
    },
    MutationOperator(
      "copy/payload", "gives the copy button another policy", .caught(by: ["policy-copy"])
    ) { fixture in
      fixture.onPages(" data-copies=").map {
        $0.preceded(
          by: " data-clipboard-text='{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": "
            + "\"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}'")
      }
    },
  ]

  private static func residue(_ id: String, _ text: String) -> MutationOperator {
    MutationOperator("residue/\(id)", "leaves '\(text)' in the text", .caught(by: ["residue"])) {
      $0.paragraph("<p>It has \(text) to show.</p>")
    }
  }

  private static func placeholder(_ id: String, _ text: String) -> MutationOperator {
    MutationOperator(
      "placeholder/\(id)", "leaves '\(text)' in the text", .caught(by: ["placeholder"])
    ) { $0.paragraph("<p>It has \(text) to show.</p>") }
  }
}
