/// Wrong figures in rooms of a page that few think of.
enum RoomOperators {
  static let all: [MutationOperator] = [
    room("image", counts, "<p><img src=\"data:,\" alt=\"A policy of 12 statements\"></p>"),
    room("caption", counts, "<figure><figcaption>All 12 statements</figcaption></figure>"),
    room("tooltip", counts, "<p data-tooltip=\"12 statements\">It.</p>"),
    room("placeholder", counts, "<p><input placeholder=\"Search 12 statements\"></p>"),
    room("button", counts, "<p><button type=\"button\">Copy 12 statements</button></p>"),
    room("option", counts, "<p><select><option>12 statements</option></select></p>"),
    room("legend", counts, "<fieldset><legend>12 statements</legend></fieldset>"),
    room("header-cell", counts, "<table><tr><th>12 statements</th></tr></table>"),
    room("strong", counts, "<p><strong>12</strong> statements.</p>"),
    room("underlined", counts, "<p><u>12</u> <u>statements</u>.</p>"),
    room("large", counts, "<p><big>12</big> statements.</p>"),
    room("nested", counts, "<div><div><section><p>12 statements</p></section></div></div>"),
    room("list-in-list", counts, "<ul><li>A<ul><li>12 statements</li></ul></li></ul>"),
    room("dictionary", counts, "<dl><dd>12 statements</dd></dl>"),
    room("lines", counts, "<p>12\nstatements.</p>"), room("tabs", counts, "<p>12\tstatements.</p>"),
    room("windows", counts, "<p>12\r\nstatements.</p>"),
    room("hex", counts, "<p>&#x31;&#x32; statements.</p>"),
    room("named", counts, "<p>12&ensp;statements&period;</p>"),
    room("capitals", counts, "<p>TWELVE STATEMENTS.</p>"),
    room("output", counts, "<p><output>12</output> statements</p>"),
    room("ruby", counts, "<p><ruby>12</ruby> statements</p>"),
    room("meter", sizes, "<p><meter value=\"4900\" max=\"6144\">4,900 characters</meter></p>"),
    room("progress", sizes, "<p><progress value=\"80\" max=\"100\">80 %</progress> of it</p>"),
    room("value-text", sizes, "<p role=\"meter\" aria-valuetext=\"4,900 characters\">It.</p>"),
    room(
      "drawing-text", sizes,
      "<svg><text><tspan>4,900</tspan> <tspan>characters</tspan></text></svg>"),
    room("drawing-label", sizes, "<svg aria-label=\"4,900 of 6,144 characters\"></svg>"),
    room("table-size", sizes, "<table><tr><th>Characters</th><td>4,900</td></tr></table>"),
    room("table-share", sizes, "<table><tr><th>Quota used</th><td>43 %</td></tr></table>"),
    room("colon", sizes, "<p>Characters: 4,900</p>"),
    room("equals", sizes, "<p>Size = 4,900 characters</p>"),
    room("of", sizes, "<p>4,900 of 6,144 characters are used.</p>"),
    room("brackets", sizes, "<p>It fits (4,900 of 6,144).</p>"),
    room("dash", sizes, "<p>The policy – 4,900 characters – is below.</p>"),
    room(
      "digest", ["checksum"],
      "<pre>\(zeros)  ledger-access.json\n\(zeros)  "
        + "audit-trail.json\n\(zeros)  ledger-network-part-1.json</pre>"),
    room("command-room", ["command"], "<pre>aws iam creat-policy --policy-name x</pre>"),
    room("command-word", ["command"], "<p><code>aws iam delete-polices --policy-arn x</code></p>"),
    room("heading", counts, "<h3 id=\"twelve\">Its 12 statements</h3>"),
    head("twitter", counts, "<meta name=\"twitter:description\" content=\"12 statements\">\n"),
    head("keywords", counts, "<meta name=\"keywords\" content=\"12 statements, IAM\">\n"),
    head(
      "data-words", counts,
      "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \"@type\": "
        + "\"TechArticle\", \"description\": \"A policy of 12 statements\"}</script>\n"),
    twin("row", counts, "| Statements |\n| ---: |\n| 12 |"),
    twin("item", counts, "- 12 statements"), twin("quotation", counts, "> It has 12 statements."),
    twin("emphasis", counts, "It has **12** _statements_."),
    twin("link", counts, "See [its 12 statements](#the-policy)."),
    twin("heading", counts, "### 12 statements"),
    twin("escaped", counts, "It has 1\\2 statements, or 12 statements."),
    twin("reference", counts, "It has &#49;2&nbsp;statements."),
    twin("image", counts, "![12 statements](data:,)"),
    twin("size", sizes, "It takes 4,900 of the 6,144 characters."),
    twin(
      "policy", ["policy-copy", "coverage", "markdown-twin"],
      "    {\"Statement\": [{\"Effect\": "
        + "\"Allow\", \"Action\": \"*\", \"Resource\": \"*\"}]}"),
  ]

  private static let counts = ["coverage", "count", "markdown-twin"]
  private static let sizes = [
    "coverage", "size-number", "size-approximate", "quota", "markdown-twin",
  ]
  private static let zeros = String(repeating: "0", count: 64)

  private static func room(_ id: String, _ rules: [String], _ html: String) -> MutationOperator {
    MutationOperator("room/\(id)", "adds \(html)", .caught(by: rules)) { fixture in
      fixture.paragraph(html).map { mutant in
        // What breaks its lines is told at any of them.
        let place = mutant.places[0]
        let ends = html.utf8.enumerated().filter { $0.element == UInt8(ascii: "\n") }
        return ends.reduce(mutant) {
          $0.orTold(at: Place(place.file, place.anchor, shift: place.shift + $1.offset + 1))
        }
      }
    }
  }

  private static func head(_ id: String, _ rules: [String], _ html: String) -> MutationOperator {
    MutationOperator("room/\(id)", "adds \(html)", .caught(by: rules)) { fixture in
      fixture.pages.flatMap { $0.all("</head>").map { $0.preceded(by: html) } }
    }
  }

  private static func twin(_ id: String, _ rules: [String], _ text: String) -> MutationOperator {
    MutationOperator("room/twin-\(id)", "adds \(text)", .caught(by: rules)) { fixture in
      fixture.twinParagraph(text).map { mutant in
        let place = mutant.places[0]
        let next = Place(place.file, place.anchor, shift: place.shift + text.utf8.count)
        return mutant.orTold(at: next)
      }
    }
  }
}
