internal import CanonicalModel
internal import Digests
internal import IAMPolicy

/// The pieces of the sample page, each with a way to edit it.
extension Sample {
  private static let facts = FactTable(of: product)

  static let head = SamplePage.head("page/", ["Home", "Docs", "Sample page"])
  static let revision = product.digest
  static let navigation = SamplePage.navigation("page/")
  static let neighbours = SamplePage.neighbours(
    of: "page/", previous: ("", "Home"), next: ("docs/", "Docs"))
  static let trailMarkup = SamplePage.trail(["Home", "Docs", "Sample page"])

  /// A fact as pages print it.
  static func value(_ fact: String) -> String { facts[fact]?.value.summary ?? fact }

  /// A bound value; the model's unless another is given.
  static func span(_ fact: String, _ stated: String? = nil) -> String {
    "<span data-fact=\"\(fact)\">\(stated ?? value(fact))</span>"
  }

  static func guidance(_ claim: String = "fits in one managed policy") -> String {
    "<p data-fact=\"sample.size-guidance\">The policy \(claim): AWS counts "
      + "\(span("sample.size.counted")) characters of the \(span("sample.size.quota")) it allows.</p>"
  }

  static func steps(
    _ items: [String] = ["Open <b>Policies</b>.", "Choose <b>Create policy</b>.", "Choose Next."]
  ) -> String {
    let list = items.map { $0.hasPrefix("▸") ? "▸<li>\($0.dropFirst())</li>" : "<li>\($0)</li>" }
    return "<ol data-fact=\"sample-steps.steps\">\n\(list.joined(separator: "\n"))\n</ol>"
  }

  /// The policy's JSON in the readable layout, one text in it replaced.
  static func json(_ old: String = "", _ new: String = "") -> String {
    let text = PolicyWriter(layout: .readable).text(of: policy.document)
    return old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
  }

  /// The digest of the readable download.
  static let digest = SHA256.hex(of: Array((json() + "\n").utf8))

  /// The block that publishes the policy, one text of its JSON replaced.
  static func block(_ old: String = "", _ new: String = "") -> String {
    "<pre id=\"sample-json\" data-fact=\"sample.json\" data-layout=\"readable\"><code>"
      + json(old, new) + "\n</code></pre>"
  }

  /// The block that publishes the policy in the form of another tool.
  static func export(_ form: PolicyExport) -> String {
    let text = ((try? policy.text(as: form)) ?? "").replacing("&", with: "&amp;")
      .replacing("<", with: "&lt;")
    return "<pre data-fact=\"sample.json\" data-export=\"\(form.rawValue)\"><code>"
      + text + "\n</code></pre>"
  }

  static let gauge = """
    <svg><rect width="\(facts["sample.size.counted"]?.value.number ?? 0)" \
    data-fact-width="sample.size.counted"/></svg>
    <p>\(span("sample.size.counted")) characters.</p>
    """

  /// The table of statements, one text in it replaced.
  static func table(_ old: String = "", _ new: String = "") -> String {
    let rows = policy.statements.map { documented in
      "<tr><th><code>\(documented.statement.sid ?? "")</code></th><td>\(documented.purpose)</td>"
        + "<td>\(documented.statement.actions.patterns.count)</td></tr>"
    }
    let text = """
      <table data-fact="sample.statements">
      <thead><tr><th>Statement</th><th>What it is for</th><th>Actions</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      """
    return old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
  }
}
