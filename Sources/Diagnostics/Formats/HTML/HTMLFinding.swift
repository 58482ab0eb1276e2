/// One finding on a report's page.
struct HTMLFinding {
  private let finding: Finding
  private let rule: Rule?

  init(_ finding: Finding, rule: Rule?) {
    self.finding = finding
    self.rule = rule
  }

  func lines(id: String) -> [String] {
    ["<article class=\"\(finding.severity.rawValue)\" id=\"\(id)\">", headline, place]
      + values + cure + consequences + ["</article>"]
  }

  private var headline: String {
    "<h3><span class=\"weight\">\(finding.severity.rawValue)</span> "
      + "\(Self.text(finding.message))</h3>"
  }

  private var place: String {
    "<p class=\"place\">line \(finding.position.line), column \(finding.position.column) · "
      + "<code>\(Self.text(finding.rule.rawValue))</code> · "
      + "<code>\(finding.fingerprint)</code></p>"
  }

  private var values: [String] {
    let values = [("Expected", finding.expected), ("Actual", finding.actual)]
      .compactMap { name, value in value.map { (name, $0) } }
    guard !values.isEmpty else { return [] }
    return ["<div class=\"values\">"]
      + values.map { name, value in
        // The parser drops a line break that follows the tag.
        "<div class=\"\(name.lowercased())\"><h4>\(name)</h4>"
          + "<pre tabindex=\"0\">\n\(XMLText.escaped(value))</pre></div>"
      } + ["</div>"]
  }

  private var cure: [String] {
    var rows = [("Cure", Self.text(finding.hint))]
    if let rule { rows.append(("Why it matters", Self.text(rule.consequence))) }
    if let model = finding.model {
      rows.append(("Model", "<code>\(Self.text(model.file)):\(model.line)</code>"))
    }
    return ["<dl>"] + rows.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>" } + ["</dl>"]
  }

  private var consequences: [String] {
    guard !finding.consequences.isEmpty else { return [] }
    let count = finding.consequences.count
    let summary = count == 1 ? "1 consequence" : "\(NumberText.grouped(count)) consequences"
    return ["<details open=\"\"><summary>\(summary)</summary><ul>"]
      + finding.consequences.sorted().map { consequence in
        "<li>\(Self.text(consequence.message)) <code>\(Self.text(consequence.place))</code> "
          + "<code>\(Self.text(consequence.rule.rawValue))</code></li>"
      } + ["</ul></details>"]
  }

  private static func text(_ text: String) -> String {
    XMLText.escaped(VisibleText.oneLine(text))
  }
}
