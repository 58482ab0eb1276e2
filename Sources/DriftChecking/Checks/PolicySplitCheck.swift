internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// The parts of a policy that is over its quota must together be the policy, each within the quota.
package enum PolicySplitCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.policySplit]
  package static let examples: [CheckExample] = [
    .passes(Sample.parts(), in: .parts),
    .passes(Sample.parts(["Send"], ["Receive", "Purge"]), in: .parts),
    .passes(Sample.parts(["Purge"], ["Send", "Receive"]), in: .parts),
    .absent("<p>no policy here</p>"),
    .fails(
      Sample.parts(["Send"]).replacing(
        "{\n      \"Sid\": \"Send\"", with: "▸{\n      \"Sid\": \"Send\""),
      "policy-split", "it lacks the statement 'Receive'", in: .parts),
    .fails(
      Sample.parts(["Send", "Receive"], ["Purge", "Receive"], marked: 2), "policy-split",
      "parts 1 and 2 both hold 'Receive'", in: .parts),
    .fails(
      Sample.parts(["Send", "Receive", "Purge"], ["Purge"], marked: 1), "policy-split",
      "is longer than 260 characters", in: .parts),
    .fails(
      Sample.parts(marked: 2).replacing("data-part=\"2\"", with: "data-part=\"3\""),
      "policy-split", "'3' is the number of no part", in: .parts),
    .fails(
      Sample.parts(marked: 2).replacing("data-part=\"2\"", with: "data-part=\"1\""),
      "policy-split", "is there twice", in: .parts),
    .fails(
      "▸" + Sample.block().replacing("data-layout", with: "data-part=\"1\" data-layout"),
      "policy-split", "is published whole"),
    .fails(
      Sample.part(["Send"]).replacing("{\n      \"Sid\"", with: "▸{\n      \"Sid\""),
      "policy-split", "it lacks the statement 'Receive'", in: .file("policies/queue-part-1.json")),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for set in context.partSets { outcome.findings += set.findings(in: context) }
    return outcome
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for policy in context.product.publishedPolicies {
      for set in PartSet.downloads(of: policy, in: context, noting: &outcome) {
        outcome.findings += set.findings(in: context)
      }
    }
    return outcome
  }
}
