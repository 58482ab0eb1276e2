internal import CanonicalModel
internal import IAMPolicy

/// The markup of the sample site's pages.
enum SamplePage {
  /// A page: its head, its breadcrumb, its sidebar, its main part, and the links to its neighbours.
  static func html(
    head: String, trail: String = "", navigation: String, main: String, neighbours: String
  ) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    \(head)
    </head>
    <body>
    \(navigation)
    \(trail)
    <main>
    \(main)
    </main>
    \(neighbours)
    </body>
    </html>

    """
  }

  /// What a page says of itself to browsers and search engines.
  static func metadata(_ address: String, _ title: String) -> String {
    """
    <title>\(address.isEmpty ? "Sample" : title + " · Sample")</title>
    <meta name="description" content="A sample.">
    <meta name="plumbline-revision" content="\(Sample.revision)">
    <link rel="canonical" href="https://sample.example/\(address)">
    <meta property="og:title" content="\(title)">
    <meta property="og:url" content="https://sample.example/\(address)">
    """
  }

  /// The metadata and the structured data of a page below the home page.
  static func head(_ address: String, _ labels: [String]) -> String {
    let addresses = ["", "docs/"].prefix(labels.count - 1) + [address]
    let items = zip(labels, addresses).enumerated().map { index, crumb in
      "{\"@type\": \"ListItem\", \"position\": \(index + 1), \"name\": \"\(crumb.0)\", "
        + "\"item\": \"https://sample.example/\(crumb.1)\"}"
    }
    return """
      \(metadata(address, labels.last ?? ""))
      <link rel="stylesheet" href="\(root(address))assets/site.css?v=1">
      <script type="application/ld+json">{
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
      "itemListElement": [
      \(items.joined(separator: ",\n"))
      ]
      }</script>
      """
  }

  /// The sidebar of a page; that of the folder it stands in is open.
  static func navigation(_ address: String, docs: [(String, String)] = []) -> String {
    func entry(_ target: String, _ title: String, below: String = "") -> String {
      let link = target == address ? "./" : root(address) + target
      let mark = target == address ? " aria-current=\"page\"" : ""
      return "<li>\n<a href=\"\(link)\"\(mark)>\(title)</a>\(below)\n</li>\n"
    }
    let below = docs.map { entry($0.0, $0.1) }.joined()
    return """
      <nav data-fact="page.navigation" aria-label="Pages">
      <ul>
      \(entry("page/", "Sample page"))\
      \(entry("docs/", "Docs", below: below.isEmpty ? "" : "\n<ul>\n\(below)</ul>"))\
      \(entry("einbau/", "Einbau"))\
      </ul>
      </nav>
      """
  }

  /// The links of a page to its neighbours, each an address and a title.
  static func neighbours(
    of address: String, previous: (String, String)? = nil, next: (String, String)? = nil
  ) -> String {
    let links = [("prev", "Previous", previous), ("next", "Next", next)].compactMap {
      relation, word, page in
      page.map {
        "<a rel=\"\(relation)\" href=\"\(root(address))\($0.0)\">\(word) <b>\($0.1)</b></a>"
      }
    }
    return "<nav aria-label=\"Neighbours\">\n\(links.joined(separator: "\n"))\n</nav>"
  }

  private static func root(_ address: String) -> String {
    let depth = address.utf8.count { $0 == UInt8(ascii: "/") }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// The breadcrumb of a page one folder below the home page, or of one in `docs/`.
  static func trail(_ labels: [String], root: String = "../") -> String {
    let addresses = [root, root + "docs/", "./"]
    let items = labels.enumerated().map { index, label in
      let isLast = index == labels.count - 1
      return "<li><a href=\"\(isLast ? "./" : addresses[index])\""
        + (isLast ? " aria-current=\"page\"" : "") + ">\(label)</a></li>"
    }
    return """
      <nav data-fact="page.trail" aria-label="Breadcrumb">
      <ol>
      \(items.joined(separator: "\n"))
      </ol>
      </nav>
      """
  }

  /// The main part of the sample page, with every fact it owes.
  static let main = """
    <h1 id="sample">Sample page</h1>
    <p>The policy has \(Sample.span("sample.statement-count")) statements.</p>
    \(Sample.guidance())
    \(Sample.steps())
    \(Sample.block())
    \(Sample.gauge)
    \(Sample.statementSizes())
    \(Sample.table())
    \(PublishedPolicy.exports.map(Sample.export).joined(separator: "\n"))
    """

  static let twin = """
    # Sample page

    The policy has \(Sample.value("sample.statement-count")) statements.

    The policy fits in one managed policy: AWS counts \(Sample.value("sample.size.counted")) \
    characters of the \(Sample.value("sample.size.quota")) it allows.

    1. Open **Policies**.
    2. Choose **Create policy**.
    3. Choose Next.

    ```json
    \(Sample.json())
    ```

    \(Sample.value("sample.size.counted")) characters.

    \(Sample.statementSizeLine)

    | Statement | What it is for | Actions |
    | --- | --- | --: |
    | `Read` | Reads and writes the objects of its buckets. | 3 |
    | `Pass` | Hands its roles to Lambda. | 1 |

    \(exports.joined(separator: "\n\n"))

    """

  private static let exports = PublishedPolicy.exports.map { form in
    "```\(form.language)\n\((try? Sample.policy.text(as: form)) ?? "")\n```"
  }
}
