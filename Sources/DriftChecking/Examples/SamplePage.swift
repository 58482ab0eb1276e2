/// The markup of the sample site's pages.
enum SamplePage {
  static func html(title: String, head: String, trail: String, main: String) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>\(title)</title>
    \(head)
    </head>
    <body>
    \(trail)
    <main>
    \(main)
    </main>
    </body>
    </html>

    """
  }

  /// The structured data of a page below the home page.
  static func head(_ address: String, _ labels: [String]) -> String {
    let addresses = ["", "docs/", "page/"].prefix(labels.count - 1) + [address]
    let items = zip(labels, addresses).enumerated().map { index, crumb in
      "{\"@type\": \"ListItem\", \"position\": \(index + 1), \"name\": \"\(crumb.0)\", "
        + "\"item\": \"https://sample.example/\(crumb.1)\"}"
    }
    return """
      <link rel="stylesheet" href="../assets/site.css">
      <script type="application/ld+json">{
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
      "itemListElement": [
      \(items.joined(separator: ",\n"))
      ]
      }</script>
      """
  }

  /// The breadcrumb of a page below the home page.
  static func trail(_ labels: [String]) -> String {
    let addresses = ["../", "../docs/", "./"]
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
    \(Sample.table())
    """

  static let twin = """
    # Sample page

    The policy has \(Sample.value("sample.statement-count")) statements.

    The policy fits in one managed policy: AWS counts \(Sample.value("sample.size.counted")) \
    characters of the \(Sample.value("sample.size.quota")) it allows.

    ```json
    \(Sample.json())
    ```

    """
}
