internal import CanonicalModel
internal import IAMPolicy

extension PolicyBlock {
  /// The policy in several forms: tabs where scripts run, else a list whose first item is open.
  func tabs(ids: inout IDRegistry) -> Expansion {
    var sections: [String] = []
    var markdown: [String] = []
    for form in options.tabs {
      let tab = tab(of: form, id: ids.unique(id(of: form)))
      sections.append(section(of: form, tab, isOpen: sections.isEmpty))
      markdown += ["\(form.title):", tab.markdown]
    }
    let forms = ["<div class=\"forms\">"] + sections + ["</div>"]
    let gauge = SizeGauge(policy: policy, facts: context.facts)
    let html = figure(
      label: "Policy \(policy.id)", summary: summary, tools: [],
      body: forms + [gauge.html(ids: &ids)])
    return .block(
      html: html, markdown: (markdown + [gauge.markdown]).joined(separator: "\n\n"))
  }

  /// A form as it stands on the page and in the page's twin.
  private struct Tab {
    let id: String
    let html: String
    let markdown: String
  }

  private func id(of form: PolicyForm) -> String {
    switch form {
    case .layout(.readable): "\(policy.id)-json"
    case .layout(.compact): "\(policy.id)-json-compact"
    case .export(let export, _): "\(policy.id)-\(export.rawValue)"
    }
  }

  private func tab(of form: PolicyForm, id: String) -> Tab {
    switch form {
    case .layout(let layout):
      let label = layout == .readable ? "Policy document" : "Policy document, compact"
      let listing = PolicyListing(
        id: id, fact: fact, label: label, layout: layout, tokens: policy.document.tokens)
      return Tab(id: id, html: listing.html, markdown: listing.markdown)
    case .export(let export, let text):
      return Tab(
        id: id, html: listing(of: text, as: export, id: id),
        markdown: CodeFence.markdown(of: text, language: export.language))
    }
  }

  private func section(of form: PolicyForm, _ tab: Tab, isOpen: Bool) -> String {
    """
    <details class="form" data-form="\(form.name)"\(isOpen ? " open" : "")>
    <summary>\(HTMLText.escaped(form.title))</summary>
    <p class="policy-tools">\(tools(of: form, tab).joined(separator: "\n"))</p>
    \(tab.html)
    </details>
    """
  }

  private func tools(of form: PolicyForm, _ tab: Tab) -> [String] {
    switch form {
    case .layout(.readable):
      [PolicyListing.copyButton(of: tab.id), download, digest, PolicyListing.wrapButton]
    // What is one line is always wrapped.
    case .layout(.compact):
      [
        PolicyListing.copyButton(of: tab.id, unseen: "as compact JSON"),
        compactDownload("Download compact"),
      ]
    case .export(let export, _):
      [
        PolicyListing.copyButton(of: tab.id, unseen: "as \(export.title)"),
        PolicyListing.wrapButton,
      ]
    }
  }
}
