/// The top of a report's page: how it stands, what was looked at, and where to go.
struct HTMLOverview {
  private let report: Report

  init(_ report: Report) { self.report = report }

  var lines: [String] {
    ["<h1>\(headline)</h1>"] + obstacles + counts + contents
  }

  private var headline: String {
    guard report.findings.isEmpty else {
      return XMLText.escaped(report.totals) + (files.count > 1 ? " in \(files.count) files" : "")
    }
    return report.obstacles.isEmpty ? "Nothing was found" : "Not everything was judged"
  }

  private var files: [String] { HTMLFindings.files(of: report) }

  private var obstacles: [String] {
    guard !report.obstacles.isEmpty else { return [] }
    return [
      "<div class=\"incomplete\"><p>The run could not judge everything, so what is not told here "
        + "may still be wrong:</p><ul>"
    ] + report.obstacles.map { "<li>\(XMLText.escaped(VisibleText.oneLine($0)))</li>" }
      + ["</ul></div>"]
  }

  /// What was checked, as a row of figures.
  private var counts: [String] {
    guard let checked = report.checked else { return [] }
    return ["<h2 class=\"small\">Checked</h2>", "<dl class=\"counts\">"]
      + checked.named.map { name, count in
        "<div><dt>\(name)</dt><dd>\(NumberText.grouped(count))</dd></div>"
      } + ["</dl>"]
  }

  /// The files with findings, when there are several.
  private var contents: [String] {
    guard files.count > 1 else { return [] }
    let counts = Dictionary(grouping: report.findings, by: \.position.file).mapValues(\.count)
    return ["<nav aria-labelledby=\"files\"><h2 class=\"small\" id=\"files\">Files</h2><ul>"]
      + files.enumerated().map { index, file in
        "<li><a href=\"#file-\(index + 1)\">\(XMLText.escaped(VisibleText.oneLine(file)))</a> "
          + "<span>\(NumberText.grouped(counts[file] ?? 0))</span></li>"
      } + ["</ul></nav>"]
  }
}
