internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A part of the quota that is told as a fraction must be the part the policy takes, or leaves; and
/// a layout as many times as long as another as is said.
package enum FractionCheck: PageCheck {
  package static let rules: [Rule] = [.sizeApproximate]
  package static let examples: [CheckExample] = [
    .passes(Sample.block() + "<p>The policy takes up less than half of the quota.</p>"),
    .passes(Sample.block() + "<p>More than two thirds of the quota are left.</p>"),
    .passes(Sample.block() + "<p>It does not take half of the quota.</p>"),
    .passes(Sample.block() + "<p>Half of the statements only read.</p>"),
    .passes(Sample.block() + "<p>If it took half of the quota, it would still fit.</p>"),
    .absent("<p>no policy here, and half of the quota</p>"),
    .fails(
      Sample.block() + "<p>The policy takes up ▸half of the quota.</p>", "size-approximate",
      "'half of the quota'"),
    .fails(
      Sample.block() + "<p>It fills ▸two thirds of a managed policy.</p>", "size-approximate",
      "'two thirds of a managed policy'"),
    .fails(
      Sample.block() + "<p>It uses more than ▸a third of the quota.</p>", "size-approximate",
      "'a third of the quota'"),
    .fails(
      Sample.block() + "<p>Only ▸a quarter of the quota is left.</p>", "size-approximate",
      "'a quarter of the quota'"),
    .fails(
      Sample.block() + "<p>It fills nearly ▸three quarters of the limit.</p>", "size-approximate",
      "'three quarters of the limit'"),
    .fails(
      SamplePage.twin + "\nIt takes ▸half of the quota.\n", "size-approximate",
      "'half of the quota'", in: .file("page/index.md")),
    .fails(
      Sample.block() + "<p>▸A third of the managed policy quota is still free.</p>",
      "size-approximate", "'a third of the managed policy quota'"),
    .passes(Sample.block() + "<p>More than a twentieth of the quota is used.</p>"),
    .passes(Sample.block() + "<p>Nearly a tenth of the quota is used.</p>"),
    .passes(Sample.block() + "<p>The readable layout is longer than the compact one.</p>"),
    .passes(Sample.block() + "<p>The readable layout is not ten times as long as the compact.</p>"),
    .passes(Sample.block() + "<p>Is a compact car half as long as a readable sign?</p>"),
    .passes(Sample.block() + "<p>Your readable log is twice as long as this page.</p>"),
    .passes(
      Sample.block() + "<p>The compact layout is less than ten times as long as the readable.</p>"),
    .fails(
      Sample.block() + "<p>The readable layout is ▸ten times as long as the compact one.</p>",
      "size-approximate", "'ten times as long as'"),
    .fails(
      Sample.block() + "<p>The compact layout is more than ▸twice the size of the readable.</p>",
      "size-approximate", "'twice the size of'"),
    .fails(
      SamplePage.twin + "\nThe compact form is ▸half as big as the readable one.\n",
      "size-approximate", "'half as big as'", in: .file("page/index.md")),
    .passes(Sample.block() + "<p>Over nine tenths of the quota are left.</p>"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let channels = outcome.prose(in: context)
    guard let policy = context.policies.first else { return outcome }
    let figures = PolicyFigures(of: page, in: context)
    for channel in channels {
      let ratios = channel.sentences.compactMap(StatedRatio.init).map { ratio in
        (ratio.fraction, figures.share(of: ratio.layout).map { [$0] })
      }
      let fractions = channel.sentences.flatMap(StatedFraction.all).map { fraction in
        (fraction, figures.shares(for: fraction.role))
      }
      for (fraction, shares) in fractions + ratios {
        outcome.checked.claims += 1
        guard let shares, !shares.contains(where: fraction.holds) else { continue }
        outcome.findings.append(
          Finding(
            "size-approximate", at: channel.position(fraction.range.lowerBound),
            "'\(fraction.text)' is said where the policy's is \(shares[0].text)",
            hint: context.cure(policy.source), expected: shares[0].text, actual: fraction.text,
            about: channel.subject(of: policy.id + ".size.counted", "fraction"),
            model: policy.source))
      }
    }
    return outcome
  }
}
