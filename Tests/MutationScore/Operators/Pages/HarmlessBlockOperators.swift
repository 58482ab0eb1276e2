/// Blocks and wrappers that say nothing of the model.
enum HarmlessBlockOperators {
  static let all: [MutationOperator] = [
    block(
      "table",
      "<table><tr><th>Month</th><td>Calls</td></tr><tr><th>May</th><td>12</td></tr>"
        + "</table>"),
    block("list", "<ol><li>Make coffee.</li><li>Drink it.</li></ol>"),
    block("config", "<pre><code>{\"retries\": 3, \"name\": \"ledger\"}</code></pre>"),
    block("shell", "<pre><code>aws s3 ls s3://ledger-books --page-size 100</code></pre>"),
    block("rule", "<hr>"),
    block("image", "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" alt=\"A desk\">"),
    block("terms", "<dl><dt>Book</dt><dd>What is kept for 10 years</dd></dl>"),
    block("quotation", "<blockquote><p>Trust, but verify.</p></blockquote>"),
    block("aside", "<aside><p>Did you know? It rains 120 days a year.</p></aside>"),
    block("keys", "<p>Press <kbd>Ctrl</kbd> <kbd>A</kbd>, then <kbd>Del</kbd>.</p>"),
    block("right-to-left", "<p dir=\"rtl\" lang=\"ar\">مرحبا</p>"),
    block("drawing", "<svg viewBox=\"0 0 9 9\" aria-hidden=\"true\"><circle r=\"3\"/></svg>"),
    block("outside", "<p><a href=\"https://example.com/a?b=1#c\" rel=\"noopener\">More</a></p>"),
    block("mail", "<p><a href=\"mailto:help@ledger.example\">Write to us</a></p>"),
    block("folded", "<details><summary>Questions</summary><p>None yet.</p></details>"),
    block("anchor", "<p id=\"a-place-of-our-own\">Hello.</p>"),
    block("formula", "<p>x<sup>2</sup> + y<sub>1</sub> = 25</p>"),
    block("empty", "<p></p><div><span></span></div>"),
    page("section", "wraps the text into a section") {
      $0.replacing("<div class=\"prose\">", with: "<div class=\"prose\"><section>")
        .replacing("<p class=\"page-foot\"", with: "<!-- --><p class=\"page-foot\"")
    },
    page("heading-level", "sets a heading a level lower") {
      $0.replacing(/<h2 id="create([^\n]*)<\/h2>/) { "<h3 id=\"create\($0.1)</h3>" }
    },
    page("day-and-time", "states the time of a day too") {
      $0.replacing(/datetime="([0-9-]+)"/) { "datetime=\"\($0.1)T23:00:00-12:00\"" }
    },
    page("table-attributes", "scopes cells otherwise") {
      $0.replacing("<td>", with: "<td headers=\"x\" class=\"cell\">")
    },
    page("span-classes", "gives bound values classes") {
      $0.replacing("<span data-fact=", with: "<span class=\"fact\" data-fact=")
    },
    page("bound-element", "binds values in another element") {
      $0.replacing(/<span (data-fact="[^"]*")>([^<]*)<\/span>/) {
        "<data \($0.1) value=\"x\">\($0.2)</data>"
      }
    },
    page("soft-hyphens", "lets long words be parted") {
      $0.replacing("statements.", with: "state&shy;ments.")
    },
    page("narrow-spaces", "puts narrow spaces behind numbers") {
      $0.replacing("</span> statements", with: "</span>\u{202F}statements")
        .replacing("</span> actions", with: "</span>&#8239;actions")
    },
    page("new-attributes", "adds data of its own to elements") {
      $0.replacing("<li>", with: "<li data-track=\"15\">").replacing(
        "<h2 ", with: "<h2 data-level=\"2\" ")
    },
    page("external-style", "styles elements in place") {
      $0.replacing("<h2 ", with: "<h2 style=\"margin:12px\" ")
    },
    page("preload", "loads a style beforehand") {
      $0.replacing(
        "</head>",
        with: "<link rel=\"preconnect\" href=\"https://fonts.example\"></head>")
    },
    page("schema", "adds data of another kind") {
      $0.replacing(
        "</head>",
        with: "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", "
          + "\"@type\": \"Organization\", \"name\": \"Ledger\"}</script></head>")
    },
    page("social", "adds what other networks read") {
      $0.replacing(
        "</head>", with: "<meta name=\"twitter:card\" content=\"summary\"></head>")
    },
    page("theme-colour", "names a colour") {
      $0.replacing("</head>", with: "<meta name=\"theme-color\" content=\"#112233\"></head>")
    },
    page("banner", "puts a notice on top") {
      $0.replacing("<main", with: "<div role=\"note\">New: dark mode.</div>\n<main")
    },
    page("back-to-top", "adds a way to the top") {
      $0.replacing("</main>", with: "<p><a href=\"#content\">To the top</a></p></main>")
    },
    page("reading-time", "says how long it takes to read") {
      $0.replacing("</h1>", with: "</h1>\n<p class=\"time\">6 minutes to read</p>")
    },
    page("nested-emphasis", "emphasises bound values twice") {
      $0.replacing(/(<span data-fact="[^"]*count">)([0-9]+)(<\/span>)/) {
        "<b><i>\($0.1)\($0.2)\($0.3)</i></b>"
      }
    },
  ]

  private static func block(_ id: String, _ html: String) -> MutationOperator {
    MutationOperator("block/\(id)", "adds \(html)", .quiet) { $0.paragraph(html) }
  }

  private static func page(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    HarmlessMarkupOperators.page("block-" + id, summary, change)
  }
}
