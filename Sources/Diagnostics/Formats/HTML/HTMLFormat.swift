/// For people in a browser: one page that needs no other file, no script and no network.
enum HTMLFormat {
  static func text(of report: Report) -> String {
    let title = report.findings.isEmpty ? "nothing found" : report.totals
    let name = XMLText.escaped(report.tool.name)
    let version = report.tool.version.map { " " + XMLText.escaped($0) } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
      <title>\(XMLText.escaped(title)) – \(name)</title>
      <style>
      \(HTMLStyle.text)
      </style>
      </head>
      <body>
      <header>\(mark)<p>\(name) report</p></header>
      <main>
      \(HTMLOverview(report).lines.joined(separator: "\n"))
      \(HTMLFindings(report).lines.joined(separator: "\n"))
      \(HTMLAppendix(report).lines.joined(separator: "\n"))
      </main>
      <footer><p>\(name)\(version)</p></footer>
      </body>
      </html>

      """
  }

  /// Nothing may be loaded and nothing may run, whatever a finding quotes.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'"

  /// The plumb line.
  private static let mark =
    #"<svg width="14" height="40" viewBox="0 0 14 40" aria-hidden="true">"#
    + #"<path class="cord" d="M7 0v22"/><path class="bob" d="M4 22h6v3h3l-6 13-6-13h3z"/></svg>"#
}
