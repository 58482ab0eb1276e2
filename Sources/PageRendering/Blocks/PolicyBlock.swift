internal import CanonicalModel
internal import IAMPolicy

/// A policy as a figure: its figures, the means to take it away, its text and its size.
struct PolicyBlock {
  let policy: PublishedPolicy
  let context: PageContext
  let options: PolicyOptions

  func expansion(ids: inout IDRegistry) -> Expansion {
    if let export = options.export { return exported(export.text, as: export.form, ids: &ids) }
    if !options.tabs.isEmpty { return tabs(ids: &ids) }
    if let statement = options.statement { return self.statement(statement, ids: &ids) }
    return isSplit ? parts(ids: &ids) : whole(ids: &ids)
  }

  private var isSplit: Bool {
    guard case .guidance(.split) = context.facts["\(policy.id).size-guidance"]?.value else {
      return false
    }
    return true
  }

  var fact: String { "\(policy.id).json" }
  /// What its ids begin with, which scripts and styles can select.
  private var anchor: String { policy.id.split(separator: "@").joined(separator: "-") }
  private var suffix: String { options.layout == .readable ? "" : "-compact" }

  private func whole(ids: inout IDRegistry) -> Expansion {
    let listing = PolicyListing(
      id: ids.unique("\(anchor)-json\(suffix)"), fact: fact, label: "Policy document",
      layout: options.layout, tokens: policy.document.tokens)
    let tools = [listing.copyButton, download, compactDownload(), digest]
    let gauge = SizeGauge(policy: policy, facts: context.facts)
    let caption = options.layout == .readable ? [gauge.html(ids: &ids)] : []
    let html = figure(
      label: "Policy \(policy.id)", summary: summary, tools: tools, body: [listing.html] + caption)
    let size = options.layout == .readable ? [gauge.markdown] : []
    return .block(
      html: html, markdown: ([listing.markdown] + size).joined(separator: "\n\n"))
  }

  private func parts(ids: inout IDRegistry) -> Expansion {
    let documents = policy.document.parts(fitting: policy.quota)
    var html: [String] = []
    var markdown: [String] = []
    for (index, document) in documents.enumerated() {
      let number = index + 1
      let listing = PolicyListing(
        id: ids.unique("\(anchor)-json\(suffix)-part-\(number)"), fact: fact,
        label: "Policy document, part \(number)", layout: options.layout, tokens: document.tokens,
        binding: "data-part=\"\(number)\"")
      let tools = [
        listing.copyButton, download("json", "Download JSON", of: "-part-\(number)"),
      ]
      let summary = "Part \(number) of \(documents.count)"
      html.append(
        figure(
          label: "Policy \(policy.id), part \(number)", summary: summary, tools: tools,
          body: [listing.html]))
      markdown += ["\(summary):", listing.markdown]
    }
    return .block(
      html: html.joined(separator: "\n"), markdown: markdown.joined(separator: "\n\n"))
  }

  private func statement(_ statement: Statement, ids: inout IDRegistry) -> Expansion {
    let sid = statement.sid ?? ""
    let listing = PolicyListing(
      id: ids.unique("\(anchor)-json\(suffix)-\(sid)"), fact: fact,
      label: "Statement \(sid)", layout: options.layout, tokens: statement.tokens,
      binding: "data-statement=\"\(HTMLText.attribute(sid))\"")
    let html = figure(
      label: "Statement \(sid) of policy \(policy.id)", summary: nil, tools: [listing.copyButton],
      body: [listing.html])
    return .block(html: html, markdown: listing.markdown)
  }

  private func exported(
    _ text: String, as form: PolicyExport, ids: inout IDRegistry
  ) -> Expansion {
    let id = ids.unique("\(anchor)-\(form.rawValue)")
    let html = figure(
      label: "Policy \(policy.id) as \(form.title)", summary: form.title,
      tools: [PolicyListing.copyButton(of: id)], body: [listing(of: text, as: form, id: id)])
    return .block(html: html, markdown: CodeFence.markdown(of: text, language: form.language))
  }

  /// The text of an export as the block a reader copies from.
  func listing(of text: String, as form: PolicyExport, id: String) -> String {
    "<pre id=\"\(HTMLText.attribute(id))\" class=\"policy-json\" tabindex=\"0\" role=\"group\""
      + " aria-label=\"Policy as \(form.title)\" data-fact=\"\(HTMLText.attribute(fact))\""
      + " data-export=\"\(form.rawValue)\"><code>"
      + CodeMarkup.html(of: text, in: form.language, by: context.codeReader) + "\n</code></pre>"
  }

  /// The links to the files that the site publishes of the policy.
  var download: String { download("json", "Download JSON") }
  func compactDownload(_ text: String = "Compact") -> String { download("min.json", text) }
  var digest: String { download("json.sha256", "SHA-256") }

  var summary: String {
    counted("statement-count", "statement") + ", " + counted("action-count", "action")
  }

  private func counted(_ property: String, _ noun: String) -> String {
    let name = "\(policy.id).\(property)"
    let isOne = context.facts[name]?.value.number == 1
    return "\(context.facts.markup(name)) \(noun)\(isOne ? "" : "s")"
  }

  private func download(_ ending: String, _ text: String, of part: String = "") -> String {
    let file = "\(context.root)policies/\(policy.id)\(part).\(ending)"
    let address = HTMLText.attribute(PercentEncoding.encoded(file))
    return "<a class=\"download\" href=\"\(address)\" download>\(text)</a>"
  }

  func figure(
    label: String, summary: String?, tools: [String], body: [String]
  ) -> String {
    var lines = ["<figure class=\"policy\" aria-label=\"\(HTMLText.attribute(label))\">"]
    lines.append("<div class=\"policy-bar\">")
    if let summary { lines.append("<p class=\"policy-summary\">\(summary)</p>") }
    if !tools.isEmpty {
      lines.append("<p class=\"policy-tools\">" + tools.joined(separator: "\n") + "</p>")
    }
    lines.append("</div>")
    return (lines + body + ["</figure>"]).joined(separator: "\n")
  }
}
