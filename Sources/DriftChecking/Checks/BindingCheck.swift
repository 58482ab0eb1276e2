internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// What looks like a policy must be bound to one, and what is bound must be bound to a fact.
package enum BindingCheck: PageCheck {
  package static let rules: [Rule] = [.coverage]
  package static let examples: [CheckExample] = [
    .passes(Sample.block()),
    .passes("<pre data-example>{\"Statement\": [{\"Effect\": \"Allow\"}]}</pre>"),
    .absent("<p>nothing here</p>"),
    .fails(
      "▸<pre>{\"Statement\": [{\"Effect\": \"Allow\"}]}</pre>", "coverage", "bound to no fact"),
    .fails(
      "<div>▸<p>{&quot;Statement&quot;: [{&quot;Effect&quot;: &quot;Allow&quot;}]}</p></div>",
      "coverage", "bound to no fact"),
    .fails(
      "▸<pre><code>{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\"}}</code></pre>",
      "coverage", "no fact"),
    .fails(
      "▸<pre>Statement:\n  - Effect: Allow\n    Action: \"*\"\n</pre>", "coverage", "no fact"),
    .fails(
      "▸<pre><code>effect  = \"Allow\"\nactions = [\"*\"]</code></pre>", "coverage", "no fact"),
    .fails(
      "▸<pre><code>{ effect: iam.Effect.ALLOW, actions: ['*'] }</code></pre>", "coverage",
      "no fact"),
    .fails("<p>So: ▸<code>{'Effect': 'Deny', 'Action': '*'}</code></p>", "coverage", "no fact"),
    .fails("▸<pre>{”Effect”: ”Allow”, ”Action”: ”*”}</pre>", "coverage", "no fact"),
    .fails(
      SamplePage.twin + "\n▸```python\n{'Effect': 'Allow', 'Action': '*'}\n```\n",
      "coverage", "no fact", in: .file("page/index.md")),
    .passes("<pre data-example>Effect: Allow\nAction: x</pre>"),
    .passes("<pre>effects: allowed = actions</pre><p>The <code>Effect</code>: Allow.</p>"),
    .passes("<p>Its effect: allow more actions: none.</p>"),
    .fails(
      "<p>▸<b data-fact=\"sample.nmae\">x</b></p>", "coverage", "did you mean 'sample.name'"),
    .fails(
      SamplePage.twin + "\n▸```json\n{\"Statement\": [{\"Effect\": \"Allow\"}]}\n```\n", "coverage",
      "bound to no fact", in: .file("page/index.md")),
    .fails(
      "▸<pre><code>{\"Statement\": [{\"Effect\": \"Allow\"}]}</code></pre>", "coverage",
      "bound to no fact"),
    .fails(
      SamplePage.twin + "\n▸    {\"Statement\": [{\n    \"Effect\": \"Allow\"}]}\n", "coverage",
      "bound to no fact", in: .file("page/index.md")),
    .fails(
      SamplePage.twin + "\n▸\t{\"Statement\": [{\"Effect\": \"Allow\"}]}\n", "coverage",
      "bound to no fact", in: .file("page/index.md")),
    .passes(
      SamplePage.twin + "\n    {\"Statement\": [\n\nand\n\n    {\"Effect\": \"Allow\"}]}\n",
      in: .file("page/index.md")),
  ]

  /// The subject of findings about policies that are bound to nothing.
  static let unboundPolicy = "policy"

  private static let ownNames: Set = [
    "page.trail", "page.navigation", "page.contents", "page.title", "page.description",
    "page.edit", "page.updated", "site.title", "site.description", "site.url",
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    outcome.findings += unknownFacts(on: page, in: context)
    outcome.findings += unboundPolicies(on: page)
    for text in outcome.repeats(in: context) {
      let policies = TwinPolicies(
        text, of: context.blocks, known: context.product.publishedPolicies)
      let exports = TwinExports.unbound(in: text, of: page, context.product.publishedPolicies)
      outcome.findings += (policies.unbound + exports).map {
        unbound(at: text.position(at: $0), channel: text.file)
      }
    }
    return outcome
  }

  private static func unknownFacts(on page: PublishedPage, in context: CheckContext) -> [Finding] {
    page.bindings.filter { context.facts[$0.fact] == nil && !ownNames.contains($0.fact) }
      .map { binding in
        let names = context.facts.facts.map(\.name) + ownNames.sorted()
        let near = Suggestion.nearest(to: binding.fact, among: names)
        return Finding(
          "coverage", at: page.position(at: binding.element.offset),
          "the model has no fact '\(binding.fact)'"
            + (near.map { ", did you mean '\($0)'" } ?? ""),
          hint: "run 'plumbline list facts' for the names", expected: near, actual: binding.fact,
          about: Subject(fact: near ?? binding.fact, channel: page.name, item: binding.fact))
      }
  }

  /// The innermost elements that hold a policy, bound ones and illustrations aside.
  private static func unboundPolicies(on page: PublishedPage) -> [Finding] {
    guard PolicyNotation.mayBe(page.source.utf8[...]) else { return [] }
    var found: [HTMLElement] = []
    if page.source.utf8.firstIndex(of: Array("Effect".utf8)) != nil {
      search(page.root, on: page, into: &found)
    }
    searchCode(below: page.root, on: page, into: &found)
    return found.map { unbound(at: page.position(at: $0.offset), channel: page.name) }
  }

  /// The code that is a policy as another tool writes it.
  private static func searchCode(
    below element: HTMLElement, on page: PublishedPage, into found: inout [HTMLElement]
  ) {
    for inner in element.elements where !inner.isHidden && !isExcused(inner) {
      guard inner.name == "pre" || inner.name == "code" else {
        searchCode(below: inner, on: page, into: &found)
        continue
      }
      if mayHoldPolicy(inner), PolicyNotation.isPolicy(page.copiedText(of: inner).utf8) {
        found.append(inner)
      }
    }
  }

  /// Tells at a glance, for most code, that it holds no policy.
  private static func mayHoldPolicy(_ element: HTMLElement) -> Bool {
    let document = element.document
    return document.nodes[element.index..<element.end].contains { node in
      !node.isElement && PolicyNotation.mayBe(document.utf8[node.content])
    }
  }

  private static func search(
    _ element: HTMLElement, on page: PublishedPage, into found: inout [HTMLElement]
  ) {
    let isPolicy = { (element: HTMLElement) in
      PolicyText.looksLikePolicy(
        PublishedText(proseOf: element, source: page.source.utf8, leavingOut: isExcused).utf8)
    }
    guard isPolicy(element) else { return }
    let within = element.elements.filter { !$0.isHidden && !isExcused($0) && isPolicy($0) }
    if within.isEmpty || element.name == "pre" {
      found.append(element)
    } else {
      for inner in within { search(inner, on: page, into: &found) }
    }
  }

  private static func isExcused(_ element: HTMLElement) -> Bool {
    element["data-example"] != nil || element["data-fact"]?.hasSuffix(".json") == true
  }

  private static func unbound(at position: SourcePosition, channel: String) -> Finding {
    Finding(
      "coverage", at: position, "a policy stands here and is bound to no fact",
      hint: "publish it with {{ ID.json }}, or mark the fence as 'example'",
      actual: "a policy of no fact", about: Subject(fact: unboundPolicy, channel: channel, item: "")
    )
  }
}
