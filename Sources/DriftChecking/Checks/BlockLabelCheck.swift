internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// What is said of a policy to readers who do not see it must name the statement that stands there.
package enum BlockLabelCheck: PageCheck {
  package static let rules: [Rule] = [.statementIDs, .name]
  package static let examples: [CheckExample] = [
    .passes(section("aria-label=\"Statement Read of policy sample\"")),
    .passes(section("aria-label=\"Statement Read, not Pass\"")),
    .passes(section("aria-label=\"Reads and passes\"")),
    .passes("<figure aria-label=\"Policy sample\">\(Sample.block())</figure>"),
    .passes("<figure aria-label=\"Statement Pass and others\">\(Sample.block())</figure>"),
    .absent("<p>no label here</p>"),
    .fails(
      section("aria-label=▸\"Statement Pass of policy sample\""), "statement-ids",
      "names the statement 'Pass' where 'Read' stands"),
    .fails(
      "<details>\(section("id=\"x\""))<div title=▸\"Actions of Pass\">x</div></details>",
      "statement-ids", "'Pass'"),
    .fails(
      section("id=\"x\"", "▸<button data-copies=\"#read\">Copy statement Pass</button>"),
      "statement-ids", "'Pass'"),
    .fails(
      "<figure aria-label=▸\"Policy sampe\">\(Sample.block())</figure>", "name", "'sampe'"),
    .fails(
      "<figure aria-label=▸\"Policy xsample as Terraform\">\(Sample.export(.terraform))</figure>",
      "name", "'xsample'"),
    .passes("<figure aria-label=\"Policy sample as CDK\">\(Sample.export(.cdk))</figure>"),
    .passes("<figure aria-label=\"Policy sampe\">\(Sample.block())\(Sample.parts())</figure>"),
    .fails(
      section("aria-label=▸\"Statement Reader\""), "statement-ids", "names the statement 'Reader'"),
    .fails(
      section("aria-label=▸\"Actions of SNS\""), "statement-ids", "names the statement 'SNS'"),
    .passes(section("aria-label=\"Actions of S3\"")),
    .passes(section("aria-label=\"Statement JSON\"")),
    .passes(section("aria-label=\"Statement text\"")),
    .passes(
      section("aria-label=\"Statement Pass, not Read\"")
        .replacing("data-statement=\"Read\"", with: "data-statement=\"Pass\"")),
    .passes(
      "<figure aria-label=\"Statement Read first\" title=\"Statement Pass last\">"
        + ["Read", "Pass"].map {
          "<pre data-fact=\"sample.json\" data-statement=\"\($0)\">{}</pre>"
        }.joined() + "</figure>"),
    .passes("<figure aria-label=\"Policy samples\">\(Sample.block())</figure>"),
    .passes(
      "<figure aria-label=\"Statement Reader\">"
        + ["Read", "Pass"].map {
          "<pre data-fact=\"sample.json\" data-statement=\"\($0)\">{}</pre>"
        }.joined() + "</figure>"),
  ]

  private static func section(_ label: String, _ more: String = "") -> String {
    "<figure \(label)><pre id=\"read\" data-fact=\"sample.json\" data-statement=\"Read\">{}</pre>"
      + more + "</figure>"
  }

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let published = published(on: page, context)
    guard !published.isEmpty else { return outcome }
    let sections = EnclosingSections(of: page)
    for element in page.elements.attributed {
      for label in labels(of: element, on: page) {
        let beside = ([element] + sections.around(element)).lazy.map { place in
          published.filter { place.holds($0.element) }
        }.first { !$0.isEmpty }
        guard let beside, let policy = beside.first?.policy,
          beside.allSatisfy({ $0.policy.id == policy.id })
        else { continue }
        outcome.checked.claims += 1
        let blocks = beside.compactMap(\.block)
        let found =
          statementFinding(label, blocks, of: policy, on: page, context)
          ?? nameFinding(label, of: policy, on: page, context)
        if let found { outcome.findings.append(found) }
      }
    }
    return outcome
  }

  /// A policy as it stands on a page; a block where it is one.
  private struct Published {
    let element: HTMLElement
    let policy: PublishedPolicy
    var block: PolicyBlock?
  }

  private static func published(on page: PublishedPage, _ context: CheckContext) -> [Published] {
    let blocks = context.blocks.map {
      Published(element: $0.element, policy: $0.policy, block: $0)
    }
    return context.product.publishedPolicies.reduce(into: blocks) { published, policy in
      for binding in page.bindings(of: policy.id + ".json") {
        published.append(Published(element: binding.element, policy: policy))
      }
    }
  }

  private static let spoken: Set = ["aria-label", "title", "data-label", "data-title"]

  private struct Label {
    let text: String
    let offset: Int

    /// The words, in the letters they are written with.
    var words: [String] {
      text.split { !$0.isLetter && !$0.isNumber && !"-_+=.@".contains($0) }.map(String.init)
    }
  }

  /// What an element says of what stands in it or beside it.
  private static func labels(of element: HTMLElement, on page: PublishedPage) -> [Label] {
    var labels = element.attributes.filter { spoken.contains($0.name) }.map {
      Label(text: $0.value, offset: $0.offset)
    }
    if element["data-copies"] != nil {
      labels.append(Label(text: page.label(of: element), offset: element.offset))
    }
    return labels
  }

  /// A label that names one statement, where only others stand.
  private static func statementFinding(
    _ label: Label, _ beside: [PolicyBlock], of policy: PublishedPolicy,
    on page: PublishedPage, _ context: CheckContext
  ) -> Finding? {
    let shown = Set(beside.compactMap { $0.element["data-statement"] })
    let words = Set(label.words)
    let named = policy.statements.filter { words.contains($0.statement.sid ?? "") }
    if named.isEmpty, shown.count == 1, let own = shown.first,
      let name = LabelledName.statement(in: label.words, beside: own, of: policy)
    {
      return statementFinding(label, says: name, own, of: policy, on: page)
    }
    guard shown.count == 1, let own = shown.first, beside.allSatisfy({ !$0.isWhole }),
      named.count == 1, let stated = named.first?.statement.sid, stated != own
    else { return nil }
    return statementFinding(label, says: stated, own, of: policy, on: page)
  }

  private static func statementFinding(
    _ label: Label, says stated: String, _ own: String, of policy: PublishedPolicy,
    on page: PublishedPage
  ) -> Finding {
    Finding(
      "statement-ids", at: page.position(at: label.offset),
      "'\(label.text)' names the statement '\(stated)' where '\(own)' stands",
      hint: "run 'make site'", expected: own, actual: stated,
      about: Subject(fact: policy.id + ".statements", channel: page.name, item: label.text),
      model: policy.source)
  }

  /// A label in which a policy's identifier is misspelt.
  private static func nameFinding(
    _ label: Label, of policy: PublishedPolicy, on page: PublishedPage, _ context: CheckContext
  ) -> Finding? {
    let id = policy.id
    let words = label.words.map { $0.lowercased() }
    guard words.contains("policy"), !words.contains(id) else { return nil }
    let slip = words.first { word in
      word != id + "s" && Suggestion.distance(word, id) * lettersToSlip <= id.utf8.count
    }
    guard let slip = slip ?? LabelledName.relative(of: id, in: words) else { return nil }
    return Finding(
      "name", at: page.position(at: label.offset),
      "'\(label.text)' says '\(slip)' where the policy is '\(id)'",
      hint: context.cure(policy.source), expected: id, actual: slip,
      about: Subject(fact: id + ".name", channel: page.name, item: label.text),
      model: policy.source)
  }

  /// How many letters a name has for each that may differ where it is misspelt.
  private static let lettersToSlip = 5
}
