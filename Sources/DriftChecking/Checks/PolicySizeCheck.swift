internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// What customers copy must be as long as the page says the policy is.
package enum PolicySizeCheck: PageCheck {
  package static let rules: [Rule] = [.sizeNumber]
  package static let examples: [CheckExample] = [
    .passes(Sample.block()),
    .passes(Sample.block("\"Resource\": \"*\"", "\"Resource\" :\n[ \"*\" ]")),
    .absent("<p>no policy here</p>"),
    .fails(
      Sample.block("\"s3:GetObject\",", "\"s3:GetObject\", ▸\"s3:GetObject\","), "size-number",
      "characters"),
    .fails("▸" + Sample.block("s3:GetObject", "s3:\\u0047etObject"), "size-number", "characters"),
    .passes(Sample.block("\"Read\"", "\"Reader\"")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for block in context.blocks where block.isWhole {
      if let finding = finding(for: block, in: context) { outcome.findings.append(finding) }
    }
    return outcome
  }

  /// Judges a text that says the same as the model; another one is told by its drift.
  private static func finding(for block: PolicyBlock, in context: CheckContext) -> Finding? {
    guard let document = block.text.document, block.text.reading.problems.isEmpty,
      Set(document.statements.map(\.sid)) == Set(block.text.reference.statements.map(\.sid)),
      block.text.deviations.isEmpty
    else { return nil }
    let text = String(decoding: block.text.utf8, as: UTF8.self)
    let model = PolicyWriter(layout: .compact).text(of: block.text.reference)
    guard length(of: text) != length(of: model) else { return nil }
    let counted = NumberText.grouped(PolicySize(of: text).counted)
    let expected = NumberText.grouped(PolicySize(of: model).counted)
    let place = repeatedAction(in: document, block.text.reading)
    return Finding(
      "size-number",
      at: place.map(block.position) ?? block.page.position(at: block.element.offset),
      "what customers copy counts \(counted) characters where the model counts \(expected)",
      hint: context.cure(block.policy.source), expected: expected, actual: counted,
      about: Subject(
        fact: block.policy.id + ".size.counted", channel: block.page.name, item: "copied text"),
      model: block.policy.source)
  }

  /// The size without brackets, which one value may have or not; those in strings do not differ.
  private static func length(of text: String) -> Int {
    let brackets = text.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    return PolicySize(of: text).counted - brackets
  }

  private static func repeatedAction(
    in document: PolicyDocument, _ reading: PolicyReading
  ) -> TextPlace? {
    for (statement, places) in zip(document.statements, reading.statements) {
      var seen: Set<ActionPattern> = []
      for (action, place) in zip(statement.actions.patterns, places.actions)
      where !seen.insert(action).inserted {
        return place
      }
    }
    return nil
  }
}
