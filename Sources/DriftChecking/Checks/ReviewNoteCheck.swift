internal import CanonicalModel
package import Diagnostics

/// The notes for whoever reviews a policy must be those the rules make of it, each and no other.
package enum ReviewNoteCheck: PageCheck {
  package static let rules: [Rule] = [.accessClaim, .count]
  package static let examples: [CheckExample] = [
    .passes(notes()),
    .passes(notes("a role", "<b>a</b> role")),
    .absent("<p>no notes here</p>"),
    .fails(notes("<li><code>Read", "▸<li><code>Pass"), "access-claim", "is no note on it"),
    .fails(
      notes("<li><code>Read</code>: 3", "▸<li><code>Read</code>: 2"), "access-claim", "'Read: 2 of"),
    .fails(
      notes("<li><code>Pass</code>: a role can be passed. Name it.</li>\n", "")
        .replacing("<li>", with: "▸<li>"),
      "access-claim", "lacks the note 'Pass: a role can be passed. Name it.'"),
    .fails(notes("<summary>Review notes: 2", "▸<summary>Review notes: 3"), "count", "'3'"),
    .fails(
      "▸<p data-fact=\"sample.review-notes\">Nothing stands out.</p>", "access-claim",
      "and 1 more"),
    .passes(notes("<summary>", "<p>Weigh all 9</p><summary>")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.policies {
      for binding in page.bindings(of: policy.id + ".review-notes") {
        outcome.checked.claims += 1
        outcome.findings += findings(in: binding.element, of: policy, on: page, context)
      }
    }
    return outcome
  }

  private static func findings(
    in element: HTMLElement, of policy: PublishedPolicy, on page: PublishedPage,
    _ context: CheckContext
  ) -> [Finding] {
    func finding(
      _ rule: RuleID, _ message: String, at offset: Int, expected: String?, actual: String?
    ) -> Finding {
      Finding(
        rule, at: page.position(at: offset), message, hint: context.cure(policy.source),
        expected: expected, actual: actual,
        about: Subject(
          fact: policy.id + ".review-notes", channel: page.name, item: expected ?? actual ?? ""),
        model: policy.source)
    }
    var absent = policy.reviewNotes.map(words)
    let count = absent.count
    var strangers: [(text: String, offset: Int)] = []
    var places: [String: Int] = [:]
    for item in element.all(where: { $0.name == "li" && !$0.isHidden }) {
      let text = page.line(of: item)
      if let index = absent.firstIndex(of: text) {
        absent.remove(at: index)
        places[text] = item.offset
      } else {
        strangers.append((text, item.offset))
      }
    }
    var findings = strangers.enumerated().map { index, item in
      finding(
        "access-claim", "'\(ProseBlock.excerpt(of: item.text))' is no note on it", at: item.offset,
        expected: absent.indices.contains(index) ? absent[index] : nil, actual: item.text)
    }
    let rest = absent.dropFirst(strangers.count)
    if let text = rest.first {
      let place = Precedence.place(before: text, in: policy.reviewNotes.map(words)) { places[$0] }
      let more = rest.count > 1 ? " and \(rest.count - 1) more" : ""
      findings.append(
        finding(
          "access-claim", "the page lacks the note '\(ProseBlock.excerpt(of: text))'\(more)",
          at: place ?? element.offset, expected: text, actual: nil))
    }
    if let title = element.elements.first(where: { $0.name == "summary" }),
      let stated = page.line(of: title).split(separator: " ").last,
      let number = StatedNumber.value(of: String(stated)), number != count
    {
      findings.append(
        finding(
          "count", "'\(number)' review notes are told of where there are '\(count)'",
          at: title.offset, expected: String(count), actual: String(number)))
    }
    return findings
  }

  /// A note as a page words it: the statement, what there is to weigh, and what may be done.
  private static func words(of note: ReviewNote) -> String {
    let advice = note.advice.prefix(1).uppercased() + note.advice.dropFirst()
    let name = note.statement.isEmpty ? "" : note.statement + ": "
    return FoldedText.fold("\(name)\(note.text). \(advice).")
  }

  /// The notes on the sample's policy, one text in them replaced.
  private static func notes(_ old: String = "", _ new: String = "") -> String {
    let text = """
      <details data-fact="sample.review-notes"><summary>Review notes: 2</summary><ul>
      <li><code>Read</code>: 3 of 3 actions can be given resources. Name them.</li>
      <li><code>Pass</code>: a role can be passed. Name it.</li>
      </ul></details>
      """
    return old.isEmpty ? text : text.replacing(old, with: new, maxReplacements: 1)
  }
}
