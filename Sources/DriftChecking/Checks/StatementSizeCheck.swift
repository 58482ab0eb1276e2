internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// Each statement's share of the quota must be its own, in words, as a bar, and in the twin.
package enum StatementSizeCheck: PageCheck {
  package static let rules: [Rule] = [.sizeNumber, .statementIDs, .markdownTwin]
  package static let examples: [CheckExample] = [
    .passes(Sample.statementSizes()),
    .passes(Sample.statementBars()),
    .absent("<p>no sizes here</p>"),
    .fails(
      Sample.statementSizes("<li><code>Read</code> <span>", "▸<li><code>Read</code> <span>9"),
      "size-number", "'Read' is given '9"),
    .fails(
      Sample.statementSizes("<span>\(size)</span>", "<span>\(size + 1)</span>"), "size-number",
      "'Read' is given '\(size + 1)' characters where the model has '\(size)'"),
    .fails(Sample.statementBars("width=\"", "width=▸\"9"), "size-number", "'Read' is given '9"),
    .fails(Sample.statementBars("x=\"", "x=▸\"9"), "size-number", "characters before it"),
    .fails(
      Sample.statementBars("<title>Pass: ", "▸<title>Pass: 9"), "size-number", "'Pass' is given"),
    .fails(
      Sample.statementSizes("<li><code>Read", "▸<li><code>Reads"), "statement-ids", "'Reads'"),
    .fails(
      SamplePage.twin.replacing("`Read` ", with: "▸`Read` 9"), "size-number", "'Read' is given '9",
      in: .file("page/index.md")),
    .passes(
      SamplePage.twin.replacing("by statement: ", with: "by\nstatement:\n"),
      in: .file("page/index.md")),
    .passes(SamplePage.twin.replacing("\n", with: "\r\n"), in: .file("page/index.md")),
    .fails(
      SampleLists.whole.replacing("`Read` ", with: "▸`Read` 9"), "size-number",
      "'Read' is given '9", in: .file("llms-full.txt")),
    .absent(
      SamplePage.twin.replacing(Sample.statementSizeLine, with: "It is long."), "markdown-twin",
      "does not say how long", in: .file("page/index.md")),
    .passes(
      Sample.parts() + Sample.statementSizes().replacing("figure>", with: "div>"), in: .parts),
    .absent(
      "<ol data-fact=\"sample.statement-sizes\"><li><code>Raed</code> <span>9</span></li></ol>",
      "statement-ids", "'Pass' is not given"),
    .fails(
      Sample.statementSizes().split(separator: "\n").filter { !$0.contains(">Pass<") }
        .joined(separator: "\n").replacing("<li", with: "▸<li"), "statement-ids",
      "'Pass' is not given"),
  ]

  /// How many characters the statement 'Read' has.
  private static let size = PolicyWriter(layout: .compact)
    .text(of: Sample.policy.statements[0].statement).unicodeScalars.count

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.policies {
      let bindings = page.bindings(of: policy.id + ".statement-sizes")
      for binding in bindings {
        outcome.checked.claims += 1
        let sizes = SizedStatement.all(in: binding.element, on: page)
        outcome.findings += Judge(
          policy: policy, context: context, channel: page.name, position: page.position
        ).findings(in: sizes, at: binding.element.offset)
      }
      // What stands in no figure the twin repeats as it stands.
      let figures = page.root.all { $0.name == "figure" }
      guard bindings.contains(where: { $0.element.isWithin(figures) }) else { continue }
      for text in outcome.repeats(in: context) {
        let judge = Judge(
          policy: policy, context: context, channel: text.file, position: text.position)
        outcome.findings +=
          SizedStatement.all(inTwin: text.utf8).map { judge.findings(in: $0, at: 0) }
          ?? [judge.absence]
      }
    }
    return outcome
  }
}

extension HTMLElement {
  fileprivate func isWithin(_ others: [HTMLElement]) -> Bool {
    others.contains { $0.holds(self) }
  }
}

extension StatementSizeCheck {
  /// The sizes that one channel gives, held against the policy's.
  private struct Judge {
    let policy: PublishedPolicy
    let context: CheckContext
    /// The page or file, as findings name it.
    let channel: String
    let position: (Int) -> SourcePosition

    /// By the name of a statement, its size and what stands before it in the compact text.
    private var measures: [String: [SizedStatement.Measure: Int]] {
      let writer = PolicyWriter(layout: .compact)
      let whole = writer.text(of: policy.document)
      var measures: [String: [SizedStatement.Measure: Int]] = [:]
      var rest = whole.unicodeScalars[...]
      for (name, documented) in zip(policy.statementNames, policy.statements) {
        let text = Array(writer.text(of: documented.statement).unicodeScalars)
        guard let found = rest.firstRange(of: text) else { continue }
        measures[name] = [
          .size: text.count,
          .start: whole.unicodeScalars.distance(
            from: whole.startIndex, to: found.lowerBound),
        ]
        rest = rest[found.upperBound...]
      }
      return measures
    }

    func findings(in sizes: [SizedStatement], at offset: Int) -> [Finding] {
      let measures = measures
      var absent = policy.statementNames
      let places = Dictionary(
        sizes.map { ($0.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
      let findings = sizes.compactMap { size -> Finding? in
        guard let measure = measures[size.name]?[size.measure] else {
          let meant = Suggestion.nearest(to: size.name, among: absent) ?? absent.first
          absent.removeAll { $0 == meant }
          return finding(
            "statement-ids", "a size is given for '\(size.name)', which is no statement",
            at: size.offset, item: size.name, expected: meant, actual: size.name)
        }
        absent.removeAll { $0 == size.name }
        guard size.number != measure else { return nil }
        return finding(
          "size-number",
          "the statement '\(size.name)' is given '\(size.stated)' \(size.measure.rawValue) where "
            + "the model has '\(measure)'",
          at: size.offset, item: "\(size.name) \(size.measure)", expected: String(measure),
          actual: size.stated)
      }
      return findings
        + absent.map { name in
          let place = Precedence.place(before: name, in: policy.statementNames) { places[$0] }
          return finding(
            "statement-ids", "the size of the statement '\(name)' is not given",
            at: place ?? offset, item: name, expected: name, actual: nil)
        }
    }

    /// The twin of a page that gives sizes, and gives none itself.
    var absence: Finding {
      finding(
        "markdown-twin", "'\(channel)' does not say how long each statement is, as its page does",
        at: 0, item: "sizes", expected: nil, actual: nil)
    }

    private func finding(
      _ rule: RuleID, _ message: String, at offset: Int, item: String, expected: String?,
      actual: String?
    ) -> Finding {
      let source = policy.source(of: expected)
      return Finding(
        rule, at: position(offset), message, hint: context.cure(source), expected: expected,
        actual: actual,
        about: Subject(fact: policy.id + ".statement-sizes", channel: channel, item: item),
        model: source)
    }
  }
}
