internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A published policy must grant exactly what the model grants.
package enum PolicyAccessCheck: RunnableCheck {
  package static let ids: [RuleID] = [
    "policy-broader", "policy-narrower", "policy-incomparable",
  ]
  package static let rationale =
    "customers grant too much, or the product fails where it lacks a permission"
  package static let examples: [CheckExample] = [
    .passes(Sample.policy()),
    .passes(Sample.policy { $0.replacing("s3:GetObject", with: "S3:getobject") }),
    .passes("<p>no policy here</p>"),
    .fails(
      Sample.policy { $0.replacing("\"s3:GetObject\",", with: "") }, "policy-narrower",
      "lacks 's3:GetObject'"),
    .fails(
      Sample.policy { $0.replacing("\"s3:GetObject\"", with: "▸\"s3:*\"") }, "policy-broader",
      "grants 's3:*'"),
    .fails(
      Sample.policy { $0.replacing("\"s3:GetObject\"", with: "▸\"s3:GetObjekt\"") },
      "policy-incomparable", "did you mean 's3:GetObject'"),
    .fails(
      Sample.policy { $0.replacing("\"Allow\"", with: "▸\"Deny\"") }, "policy-narrower", "lacks"),
  ]

  static func outcome(in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for page in context.site.pages {
      for policy in context.product.policies {
        outcome.findings += PolicyBlock.all(of: policy, on: page).compactMap {
          finding(for: $0, in: context)
        }
      }
    }
    return outcome
  }

  private static func finding(for block: PolicyBlock, in context: CheckContext) -> Finding? {
    guard let document = block.reading.document else { return nil }
    let drift = AccessDrift(of: document, from: block.reference, policy: block.policy)
    guard let rule = drift.rule else { return nil }
    let place = WitnessPlace(
      document: document, reading: block.reading, reference: block.reference
    ).place(of: drift.comparison)
    return Finding(
      rule, at: block.position(at: place),
      "the policy parts from the model: \(drift.message)",
      hint: "\(context.cure(drift.model)); as published, \(drift.consequence)",
      expected: drift.expected, actual: drift.actual,
      about: Subject(fact: block.policy.id + ".json", channel: block.page.name, item: drift.item),
      model: drift.model,
      consequences: PolicyCopyCheck.sameDrift(drift, beside: block, in: context))
  }
}
