internal import CanonicalModel
internal import IAMPolicy

/// A policy as a figure: its figures, the means to take it away, its text and its size.
struct PolicyBlock {
  let policy: PublishedPolicy
  let context: PageContext
  let options: PolicyOptions

  func expansion(ids: inout IDRegistry) -> Expansion {
    if let export = options.export { return exported(export.text, as: export.form, ids: &ids) }
    if let statement = options.statement { return self.statement(statement, ids: &ids) }
    return isSplit ? parts(ids: &ids) : whole(ids: &ids)
  }

  private var isSplit: Bool {
    guard case .guidance(.split) = context.facts["\(policy.id).size-guidance"]?.value else {
      return false
    }
    return true
  }

  private var fact: String { "\(policy.id).json" }
  private var suffix: String { options.layout == .readable ? "" : "-compact" }

  private func whole(ids: inout IDRegistry) -> Expansion {
    let listing = PolicyListing(
      id: ids.unique("\(policy.id)-json\(suffix)"), fact: fact, label: "Policy document",
      layout: options.layout, tokens: policy.document.tokens)
    let file = "policies/\(policy.id)"
    let tools = [
      listing.copyButton, download("\(file).json", "Download JSON"),
      download("\(file).min.json", "Compact"), download("\(file).json.sha256", "SHA-256"),
    ]
    let gauge = SizeGauge(policy: policy, facts: context.facts)
    let caption = options.layout == .readable ? [gauge.html(ids: &ids)] : []
    let html = figure(
      label: "Policy \(policy.id)", summary: summary, tools: tools, body: [listing.html] + caption)
    return .block(html: html, markdown: listing.markdown)
  }

  private func parts(ids: inout IDRegistry) -> Expansion {
    let documents = policy.document.parts(fitting: policy.quota)
    var html: [String] = []
    var markdown: [String] = []
    for (index, document) in documents.enumerated() {
      let number = index + 1
      let listing = PolicyListing(
        id: ids.unique("\(policy.id)-json\(suffix)-part-\(number)"), fact: fact,
        label: "Policy document, part \(number)", layout: options.layout, tokens: document.tokens,
        binding: "data-part=\"\(number)\"")
      let tools = [
        listing.copyButton, download("policies/\(policy.id)-part-\(number).json", "Download JSON"),
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
      id: ids.unique("\(policy.id)-json\(suffix)-\(sid)"), fact: fact,
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
    let id = ids.unique("\(policy.id)-\(form.rawValue)")
    let listing =
      "<pre id=\"\(HTMLText.attribute(id))\" class=\"policy-json\" tabindex=\"0\" role=\"group\""
      + " aria-label=\"Policy as \(form.title)\" data-fact=\"\(HTMLText.attribute(fact))\""
      + " data-export=\"\(form.rawValue)\"><code>\(HTMLText.escaped(text))\n</code></pre>"
    let button = PolicyListing.copyButton(of: id)
    let html = figure(
      label: "Policy \(policy.id) as \(form.title)", summary: form.title, tools: [button],
      body: [listing])
    return .block(html: html, markdown: CodeFence.markdown(of: text, language: form.language))
  }

  private var summary: String {
    counted("statement-count", "statement") + ", " + counted("action-count", "action")
  }

  private func counted(_ property: String, _ noun: String) -> String {
    let name = "\(policy.id).\(property)"
    let isOne = context.facts[name]?.value.number == 1
    return "\(context.facts.markup(name)) \(noun)\(isOne ? "" : "s")"
  }

  private func download(_ file: String, _ text: String) -> String {
    let address = HTMLText.attribute(PercentEncoding.encoded(context.root + file))
    return "<a class=\"download\" href=\"\(address)\" download>\(text)</a>"
  }

  private func figure(
    label: String, summary: String?, tools: [String], body: [String]
  ) -> String {
    var lines = ["<figure class=\"policy\" aria-label=\"\(HTMLText.attribute(label))\">"]
    lines.append("<div class=\"policy-bar\">")
    if let summary { lines.append("<p class=\"policy-summary\">\(summary)</p>") }
    lines += ["<p class=\"policy-tools\">" + tools.joined(separator: "\n") + "</p>", "</div>"]
    return (lines + body + ["</figure>"]).joined(separator: "\n")
  }
}
