/// Changes to the markup that no reader and no search engine minds.
enum HarmlessMarkupOperators {
  static let all: [MutationOperator] = [
    page("carriage-returns", "ends lines as Windows does") { $0.replacing("\n", with: "\r\n") },
    page("blank-lines", "puts blank lines between blocks") {
      $0.replacing("</p>\n", with: "</p>\n\n\n")
    },
    page("comment", "puts a comment into the page") {
      $0.replacing("<main", with: "<!-- 4,900 characters, {{ x }} --><main")
    },
    page("capital-tags", "writes tags in capitals") {
      $0.replacing("<p>", with: "<P>").replacing("</p>", with: "</P>")
    },
    page("single-quotes", "quotes attributes with apostrophes") {
      $0.replacing(/data-fact="([^"]*)"/) { "data-fact='\($0.1)'" }
    },
    page("no-quotes", "takes the quotes off classes") {
      $0.replacing(/class="([a-z-]*)"/) { "class=\($0.1)" }
    },
    page("attribute-order", "changes the order of attributes") {
      $0.replacing(/<span data-fact="([^"]*)">/) {
        "<span class=\"x\" data-fact=\"\($0.1)\" lang=\"en\">"
      }
    },
    page("block-attributes", "changes the order of a block's attributes") {
      $0.replacing(/data-fact="([^"]*\.json)" data-layout="([a-z]*)"/) {
        "data-layout=\"\($0.2)\" title=\"The policy\" data-fact=\"\($0.1)\""
      }
    },
    page("bold", "writes controls in another element") {
      $0.replacing("<strong class=\"ui\">", with: "<b>").replacing("</strong>", with: "</b>")
    },
    page("paragraphs", "wraps steps into paragraphs") {
      $0.replacing(/<li>([^\n]*)<\/li>/) { "<li><p>\($0.1)</p></li>" }
    },
    page("separators", "puts marks between crumbs") {
      $0.replacing(
        /<li>(<a href="[^"]*">[^<]*<\/a>)<\/li>/
      ) {
        "<li>\($0.1) <span aria-hidden=\"true\">›</span></li>"
      }
    },
    page("wrapped-crumbs", "wraps crumbs into elements") {
      $0.replacing(/<li>(<a href="[^"]*">)([^<]*)<\/a><\/li>/) {
        "<li>\($0.1)<span>\($0.2)</span></a></li>"
      }
    },
    page("index-links", "writes links to folders out") {
      $0.replacing(/href="([^"#:]*\/)"/) { "href=\"\($0.1)index.html\"" }
    },
    page("fragment-links", "adds an empty query to links") {
      $0.replacing(/href="([^"#:?]*\/)"/) { "href=\"\($0.1)?\"" }
    },
    page("classes", "renames classes") { $0.replacing("class=\"", with: "class=\"x-") },
    page("wrapped-block", "folds the policy away") {
      $0.replacing("<figure", with: "<details open><summary>The policy</summary><figure")
        .replacing("</figure>", with: "</figure></details>")
    },
    page("closed-block", "folds the policy away, closed") {
      $0.replacing("<figure", with: "<details><summary>The policy</summary><figure")
        .replacing("</figure>", with: "</figure></details>")
    },
    page("body-rows", "leaves out the body of tables") {
      $0.replacing("<tbody>\n", with: "").replacing("</tbody>\n", with: "")
    },
    page("open-items", "leaves out the ends of items") {
      $0.replacing("</li>\n", with: "\n").replacing("</td>", with: "")
    },
    page("self-closing", "closes empty elements") {
      $0.replacing("charset=\"utf-8\">", with: "charset=\"utf-8\"/>")
    },
    page("entities", "refers to apostrophes by number") { $0.replacing("'s ", with: "&#39;s ") },
    page("named-dots", "refers to marks by name") {
      $0.replacing(". ", with: "&period; ").replacing(", choose", with: "&comma; choose")
    },
    page("no-break", "puts no-break spaces into prose") {
      $0.replacing("</span> characters", with: "</span>&nbsp;characters")
    },
    page("line-breaks", "breaks lines of prose elsewhere") {
      HarmlessLayoutOperators.parted($0) { $0.replacing(" the ", with: " the\n") }
    },
    page("word-breaks", "offers line breaks within words") {
      $0.replacing("statements.", with: "state<wbr>ments.")
    },
    page("direction", "says which way the text runs") {
      $0.replacing("<html lang=\"en\">", with: "<html lang=\"en\" dir=\"ltr\">")
    },
    page("icons", "draws an icon before controls") {
      $0.replacing(
        "<strong class=\"ui\">",
        with: "<strong class=\"ui\"><svg aria-hidden=\"true\" width=\"16\" height=\"16\"></svg>")
    },
    page("heading-anchors", "puts a link into headings") {
      $0.replacing(/<h2 id="([^"]*)">([^<]*)<\/h2>/) {
        "<h2 id=\"\($0.1)\">\($0.2)<a href=\"#\($0.1)\" aria-hidden=\"true\">#</a></h2>"
      }
    },
    page("meta-order", "moves the title before other data") {
      $0.replacing("<meta charset=\"utf-8\">\n", with: "")
        .replacing(
          "<head>\n",
          with: "<head>\n<meta name=\"generator\" content=\"x\">\n<meta charset=\"utf-8\">\n")
    },
    page("step-classes", "gives steps ids of their own") {
      $0.replacing(
        "<li>Choose", with: "<li id=\"step\" class=\"s\" data-step=\"3\">Choose", maxReplacements: 1
      )
    },
  ]

  /// A change made to a page that shows a policy.
  static func page(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("markup/\(id)", summary, .quiet) { fixture in
      fixture.pages.compactMap { page in
        let text = change(page.text)
        return text == page.text ? nil : page.replaced(by: text)
      }
    }
  }
}
