/// Other orders and forms of what has none that counts.
enum HarmlessOrderOperators {
  /// Changes what stands before the first export, whose text is copied as it is.
  private static func beforeExports(_ page: String, _ change: (String) -> String) -> String {
    guard let start = page.firstRange(of: "data-export=")?.lowerBound else { return change(page) }
    return change(String(page[..<start])) + page[start...]
  }

  static let all: [MutationOperator] = [
    rows("statements", "swaps two rows of the statements"),
    rows("services", "swaps two rows of the services"),
    page("command-line", "writes a command on one line") {
      beforeExports($0) { $0.replacing(#/ \\\n *--/#) { _ in " --" } }
    },
    page("command-quotes", "quotes a command's words otherwise") {
      beforeExports($0) {
        $0.replacing(/--description '([^']*)'/) { "--description \"\($0.1)\"" }
      }
    },
    page("command-equals", "joins an option with its value") {
      beforeExports($0) { $0.replacing("--policy-name ", with: "--policy-name=") }
    },
    page("cell-words", "writes the counts of rows as words") {
      $0.replacing("<td class=\"number\">3</td>", with: "<td class=\"number\">three</td>")
    },
    page("cell-spaces", "puts no-break spaces into cells") {
      $0.replacing("<td>Keeps ", with: "<td>Keeps&nbsp;").replacing(
        "<td>Stores ", with: "<td>Stores&nbsp;")
    },
    page("label-spaces", "puts no-break spaces into labels") {
      $0.replacing(">Create policy<", with: ">Create&nbsp;policy<")
    },
    page("number-references", "refers to digits by number") {
      $0.replacing(/(size\.counted">)(\d)/) { "\($0.1)&#\(48 + (Int($0.2) ?? 0));" }
    },
    page("bold-facts", "binds values in bold") {
      $0.replacing(/<span (data-fact="[^"]*")>([^<]*)<\/span>/) {
        "<b \($0.1)>\($0.2)</b>"
      }
    },
    page("output-facts", "binds values in outputs") {
      $0.replacing(/<span (data-fact="[^"]*")>([^<]*)<\/span>/) {
        "<output \($0.1)>\($0.2)</output>"
      }
    },
    page("host-case", "writes the host in capitals") {
      $0.replacing(
        "rel=\"canonical\" href=\"https://ledger.example",
        with: "rel=\"canonical\" href=\"https://LEDGER.example")
    },
    page("canonical-index", "writes the canonical address out") {
      $0.replacing(/(rel="canonical" href="[^"]*\/)"/) { "\($0.1)index.html\"" }
    },
    page("no-translate", "keeps code from being translated") {
      $0.replacing("<code>", with: "<code translate=\"no\">")
    },
    page("columns", "describes the columns of tables") {
      $0.replacing("<thead>", with: "<colgroup><col><col></colgroup><thead>")
    },
    page("data-graph", "puts the data into a graph") {
      $0.replacing(data) {
        "<script type=\"application/ld+json\">{\"@graph\": [\($0.1)]}</script>"
      }
    },
    page("data-list", "puts the data into a list") {
      $0.replacing(data) {
        "<script type=\"application/ld+json\">[\($0.1)]</script>"
      }
    },
    page("data-context", "names the vocabulary by its older address") {
      $0.replacing("\"https://schema.org\"", with: "\"http://schema.org\"")
    },
    page("line-in-prose", "breaks a line of prose") {
      $0.replacing(" statements. ", with: " statements.<br>")
    },
    page("joiners", "puts joiners that cannot be seen into prose") {
      $0.replacing(" is its name", with: " is its na\u{2060}me").replacing(
        "Audit Trail once", with: "Audit Trail on\u{200B}ce")
    },
    sitemap("reversed", "lists pages in another order") { text in
      let parts = text.split(separator: "  <url>", omittingEmptySubsequences: false)
      guard parts.count > 3, let last = parts.last else { return text }
      let end = last.firstRange(of: "</urlset>").map { String(last[$0.lowerBound...]) } ?? ""
      let urls = parts.dropFirst().map { $0.replacing("</urlset>\n", with: "") }
      return parts[0] + urls.reversed().map { "  <url>" + $0 }.joined() + end
    },
    sitemap("comment", "adds a comment") { $0.replacing("<urlset", with: "<!-- x -->\n<urlset") },
    sitemap("carriage-returns", "ends lines as Windows does") { $0.replacing("\n", with: "\r\n") },
    sitemap("priority", "ranks pages") {
      $0.replacing("</loc>", with: "</loc>\n<priority>0.5</priority>")
    },
    robots("carriage-returns", "ends lines as Windows does") { $0.replacing("\n", with: "\r\n") },
    robots("nothing-forbidden", "forbids nothing") { $0 + "Disallow:\n" },
    robots("letter-case", "writes names in small letters") { $0.lowercased() },
  ]

  private static var data: Regex<(Substring, Substring)> {
    /<script type="application\/ld\+json">(\{.*?\})<\/script>/.dotMatchesNewlines()
  }

  /// What a page says whose rows have an order that counts.
  static let claim = "in the order of the policy"

  private static func rows(_ kind: String, _ summary: String) -> MutationOperator {
    MutationOperator("order/\(kind)", summary, .quiet) { fixture in
      let isClaimed = fixture.onPages(Self.claim).map(\.file)
      return fixture.onPages("<table class=\"\(kind)\"", "</table>").flatMap { table in
        if kind == "statements", isClaimed.contains(table.file) { return [Mutant]() }
        let rows = table.elements("<tr>", "</tr>").dropFirst()
        return zip(rows, rows.dropFirst()).map { $0.swapped(with: $1) }
      }
    }
  }

  private static func page(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    HarmlessMarkupOperators.page("order-" + id, summary, change)
  }

  private static func sitemap(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator { file("sitemap.xml", id, summary, change) }

  private static func robots(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator { file("robots.txt", id, summary, change) }

  private static func file(
    _ path: String, _ id: String, _ summary: String,
    _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("order/\(path)-\(id)", summary, .quiet) { fixture in
      [fixture.files.region(path)].filter { change($0.text) != $0.text }
        .map { $0.replaced(by: change($0.text)) }
    }
  }
}
