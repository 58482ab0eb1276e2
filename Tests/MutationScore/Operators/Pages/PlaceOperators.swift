/// Wrong numbers in every kind of place a number can stand in.
enum PlaceOperators {
  static let all: [MutationOperator] = [
    place("item", "in a list", "<ul><li>12 statements to copy</li></ul>"),
    place("cell", "in a table", "<table><tr><th>Statements</th><td>12</td></tr></table>"),
    place("definition", "in a list of terms", "<dl><dt>Statements</dt><dd>12</dd></dl>"),
    place("subheading", "in a heading", "<h3>All 12 statements</h3>"),
    place("caption", "in a caption", "<table><caption>12 statements</caption></table>"),
    place("quotation", "in a quotation", "<blockquote><p>It has 12 statements.</p></blockquote>"),
    place("folded", "in folded text", "<details><summary>12 statements</summary></details>"),
    place("emphasis", "in emphasis", "<p>It has <b>12</b> <i>statements</i>.</p>"),
    place("split-digits", "in two elements", "<p>It has 1<b>2</b> statements.</p>"),
    place("reference", "as a character reference", "<p>It has &#49;2 statements.</p>"),
    place("no-break", "before a no-break space", "<p>It has 12&nbsp;statements.</p>"),
    place("comment", "before a comment", "<p>It has 12 <!-- x -->statements.</p>"),
    place("word-break", "before a word that may be broken", "<p>12 state<wbr>ments.</p>"),
    place("capitals", "in capitals", "<P>IT HAS 12 STATEMENTS.</P>"),
    place(
      "behind-letters", "behind letters beyond ASCII", "<p>Größe, naïve, 🙂: 12 statements.</p>"),
    place("compound", "in a compound", "<p>It is a 12-statement policy.</p>"),
    place("dozen", "as a dozen", "<p>It has a dozen statements.</p>"),
    place("link", "in a link", "<p>See <a href=\"#content\">its 12 statements</a>.</p>"),
    place("sample", "in an output", "<p>It has <output>12</output> statements.</p>"),
    place("bracket", "in brackets", "<p>The policy (12 statements) is below.</p>"),
    place("label", "in a label", "<p aria-label=\"12 statements\">It.</p>"),
    place("hover", "in a hover text", "<p title=\"12 statements\">It.</p>"),
    place("described", "in a description", "<p aria-description=\"12 statements\">It.</p>"),
    place("drawing", "in a drawing", "<svg role=\"img\"><text>12 statements</text></svg>"),
    place("drawing-title", "in a drawing's title", "<svg><title>12 statements</title></svg>"),
    place("drawing-words", "in a drawing's description", "<svg><desc>12 statements</desc></svg>"),
    place(
      "single-quotes", "in an attribute between apostrophes", "<p title='12 statements'>It.</p>"),
    place("no-quotes", "in an attribute without quotes", "<p title=12&#32;statements>It.</p>"),
    place("long-words", "in words", "<p>It has one hundred and twelve statements.</p>"),
    place("left", "as what is left", "<p>The policy leaves 999 characters.</p>", sizes),
    place("room", "as room", "<p>There is room for another 900 characters.</p>", sizes),
    place("room-words", "as room", "<p>There is room for another 70 statements.</p>", sizes),
    place("added", "as what may be added", "<p>You can add another 2,000 characters.</p>", sizes),
    place("savings", "as what is saved", "<p>The compact layout saves 17 characters.</p>", sizes),
    place("kilo", "in thousands", "<p>The policy is about 3.1k characters long.</p>", sizes),
    place("share", "as a share", "<p>About 43 % of the quota is used.</p>", sizes),
    place("share-words", "as a share in words", "<p>It uses 43 percent of the quota.</p>", sizes),
    place("slash", "beside the quota", "<p>Size: 4,321 / 6,144 characters.</p>", sizes),
  ]

  private static let counts = ["coverage", "count"]
  private static let sizes = ["coverage", "size-number", "size-approximate", "quota"]

  private static func place(
    _ id: String, _ summary: String, _ html: String, _ rules: [String] = counts
  ) -> MutationOperator {
    MutationOperator("place/\(id)", "states a wrong number \(summary)", .caught(by: rules)) {
      $0.paragraph(html)
    }
  }
}
