internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// Every copy of a policy (downloads, Markdown twin, clipboard) must say what the page says.
package enum PolicyCopyCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [
    .policyCopy, .policySyntax, .policyCharacter, .policyGrammar,
  ]
  package static let examples: [CheckExample] = texts + tools

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    outcome.findings += CopyButton.findings(on: page)
    outcome.findings += CopyButton.aimless(on: page, beside: context.blocks)
    let downloads = DownloadLink.findings(on: page, in: context)
    outcome.findings +=
      downloads.isEmpty ? OfferedDownload.findings(on: page, in: context) : downloads
    outcome.findings += context.blocks.flatMap(HiddenPolicyText.findings)
    for copy in UnseenPolicy.all(on: page, in: context) { judge(copy, into: &outcome, context) }
    guard !context.blocks.isEmpty else { return outcome }
    for text in outcome.repeats(in: context) {
      let twin = TwinPolicies(text, of: context.blocks, known: context.product.publishedPolicies)
      for copy in twin.copies { judge(copy, into: &outcome, context) }
      outcome.findings += twin.absent.map { block in
        Finding(
          "policy-copy", at: text.position(at: 0),
          "\(text.name) does not hold the policy '\(block.policy.id)' that its page shows",
          hint: context.cure(block.policy.source), expected: block.policy.id,
          about: Subject(fact: block.policy.id + ".json", channel: text.file, item: "absent"),
          model: block.policy.source)
      }
    }
    return outcome
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.publishedPolicies {
      for copy in downloads(of: policy, in: context, noting: &outcome) {
        judge(copy, into: &outcome, context)
      }
    }
    return outcome
  }

  private static func downloads(
    of policy: PublishedPolicy, in context: CheckContext, noting outcome: inout CheckOutcome
  ) -> [PolicyCopy] {
    var copies: [PolicyCopy] = []
    for download in PolicyDownload.all(of: policy) where !download.isDigest {
      guard download.part == nil, let source = outcome.text(of: download.path, in: context.folder),
        PolicyTransportCheck.fault(of: download, source) == nil
      else { continue }
      copies.append(
        PolicyCopy(
          PolicyText(source.utf8, of: policy, against: policy.document),
          name: "the download '\(download.path)'", channel: download.path, isFile: true
        ) { source.position(at: $0) })
    }
    let sets = PartSet.downloads(of: policy, in: context, noting: &outcome)
    return copies + sets.flatMap { set in set.parts.map { PolicyCopy($0, of: set) } }
  }

  private static func judge(
    _ copy: PolicyCopy, into outcome: inout CheckOutcome, _ context: CheckContext
  ) {
    outcome.checked.policies += 1
    outcome.findings += copy.findings(in: context)
  }
}
