internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// What customers copy or download must be as long as the page says the policy is.
package enum PolicySizeCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.sizeNumber]
  package static let examples: [CheckExample] = [
    .passes(Sample.block()),
    .passes(Sample.block("\"Resource\": \"*\"", "\"Resource\" :\n[ \"*\" ]")),
    .passes(Sample.json(",", " ,\n") + "\n", in: .file("policies/sample.min.json")),
    .fails(
      Sample.json("\"s3:GetObject\",", "\"s3:GetObject\", ▸\"s3:GetObject\","), "size-number",
      "the download 'policies/sample.min.json' counts", in: .file("policies/sample.min.json")),
    .passes(
      Sample.json("\"Resource\": \"*\"", "\"Resource\": [\"*\"]"),
      in: .file("policies/sample.json")),
    .passes(Sample.json("s3:GetObject", "s3:GetObjects"), in: .file("policies/sample.json")),
    .absent("<p>no policy here</p>"),
    .fails(
      Sample.block("\"s3:GetObject\",", "\"s3:GetObject\", ▸\"s3:GetObject\","), "size-number",
      "characters"),
    .fails("▸" + Sample.block("s3:GetObject", "s3:\\u0047etObject"), "size-number", "characters"),
    .passes(Sample.block("\"Read\"", "\"Reader\"")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    CheckOutcome(
      findings: context.blocks.filter(\.isWhole).compactMap { block in
        finding(
          for: block.text, "what customers copy", channel: page.name, in: context
        ) { place in
          place.map(block.position) ?? block.opening
        }
      })
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.publishedPolicies {
      for download in PolicyDownload.all(of: policy) where !download.isDigest {
        guard let source = outcome.text(of: download.path, in: context.folder) else { continue }
        let text = PolicyText(source.utf8, of: policy, against: policy.document)
        let finding = finding(
          for: text, "the download '\(download.path)'", channel: download.path, in: context
        ) { source.position(at: $0?.offset ?? 0) }
        if let finding { outcome.findings.append(finding) }
      }
    }
    return outcome
  }

  /// Judges a text that says the same as the model; another one is told by its drift.
  private static func finding(
    for text: PolicyText, _ name: String, channel: String, in context: CheckContext,
    position: (TextPlace?) -> SourcePosition
  ) -> Finding? {
    guard let document = text.document, text.reading.problems.isEmpty,
      Set(document.statements.map(\.sid)) == Set(text.reference.statements.map(\.sid)),
      text.deviations.isEmpty
    else { return nil }
    let model = PolicyWriter(layout: .compact).text(of: text.reference)
    let own = String(decoding: text.utf8, as: UTF8.self)
    guard length(of: own) != length(of: model) else { return nil }
    let counted = NumberText.grouped(PolicySize(of: own).counted)
    let expected = NumberText.grouped(PolicySize(of: model).counted)
    return Finding(
      "size-number", at: position(repeatedAction(in: document, text.reading)),
      "\(name) counts \(counted) characters where the model counts \(expected)",
      hint: context.cure(text.policy.source), expected: expected, actual: counted,
      about: Subject(
        fact: text.policy.id + ".size.counted", channel: channel, item: "copied text"),
      model: text.policy.source)
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
