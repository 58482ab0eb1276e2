internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// The numbers in a Markdown twin must be those that its page binds, in the same places.
package enum TwinNumberCheck: PageCheck {
  package static let rules: [Rule] = [.sizeNumber, .quota, .count]
  package static let examples: [CheckExample] = [
    .passes(SamplePage.twin, in: .file("page/index.md")),
    .passes("# Sample\n\nWritten anew in 2026, with 3 new thoughts.\n", in: .file("page/index.md")),
    .absent(nil, in: .file("page/index.md")),
    .fails(
      SamplePage.twin.replacing("6,144", with: "▸6,114"), "quota", "'6,114'",
      in: .file("page/index.md")),
    .fails(
      SamplePage.twin.replacing("has 2", with: "has ▸3"), "count", "'3'", in: .file("page/index.md")
    ),
    .fails(
      SamplePage.twin.replacing("has 2 statements", with: "has ▸3 rules"), "count", "'3'",
      in: .file("page/index.md")),
    .passes(SamplePage.twin.replacing(". ", with: ") "), in: .file("page/index.md")),
    .fails(
      SamplePage.twin.replacing("6,144 it allows", with: "▸6,114 it allows in 7 years"), "quota",
      "'6,114'", in: .file("page/index.md")),
    .fails(
      SamplePage.twin.replacing("6,144 it allows", with: "▸6,199 it allows in 7 years"), "quota",
      "'6,199'", in: .file("page/index.md")),
  ]

  /// What tells these findings from those of numbers beside their nouns.
  static let item = "twin"

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard !context.policies.isEmpty else { return outcome }
    let bound = BoundNumber.all(on: page, in: context)
    for text in outcome.repeats(in: context) {
      outcome.findings += findings(in: text, bound, context)
    }
    return outcome
  }

  private static func findings(
    in twin: TwinText, _ bound: [BoundNumber], _ context: CheckContext
  ) -> [Finding] {
    let stated = TwinNumber.all(in: twin.utf8)
    guard bound.count * stated.count <= 1_000_000 else { return [] }
    let gaps = Alignment(expected: bound.map(\.value), found: stated.map(\.value)).gaps
    return gaps.flatMap { pairs(in: $0, bound, stated) }.compactMap { wanted, found in
      guard let fact = bound[wanted].fact else { return nil }
      let number = stated[found]
      return Finding(
        fact.rule, at: twin.position(at: number.offset),
        "\(twin.name) says '\(number.text)' where its page shows '\(fact.name)'",
        hint: context.cure(fact.source), expected: fact.value.summary, actual: number.text,
        about: Subject(fact: fact.name, channel: twin.file, item: item), model: fact.source)
    }
  }

  /// Which number of the twin stands for which of the page: all in order, or those that are alike.
  private static func pairs(
    in gap: Alignment.Gap, _ bound: [BoundNumber], _ stated: [TwinNumber]
  ) -> [(wanted: Int, found: Int)] {
    if gap.expected.count == gap.found.count { return Array(zip(gap.expected, gap.found)) }
    var rest = gap.expected
    return gap.found.compactMap { found in
      let digits = String(stated[found].value)
      let alike = rest.first { wanted in
        let slips = Suggestion.distance(digits, String(bound[wanted].value))
        return bound[wanted].fact != nil && slips * 2 <= digits.utf8.count
      }
      guard let alike else { return nil }
      rest = (alike + 1)..<rest.upperBound
      return (alike, found)
    }
  }
}
