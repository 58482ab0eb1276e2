internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// Where a policy is published, that policy must stand, and no other form or part of it.
package enum PolicyVariantCheck: PageCheck {
  package static let rules: [Rule] = [.policyVariant]
  package static let examples: [CheckExample] = [
    .passes(Sample.block()),
    .passes(Sample.block("\"Resource\": \"*\"", "\"Resource\": [\"*\"]")),
    .absent("<p>no policy here</p>"),
    .fails(
      "▸"
        + Sample.block(
          "      ],\n      \"Resource\": \"*\"\n    },",
          "      ],\n      \"Resource\": \"*\"\n    },\n    {\n      \"Effect\": \"Allow\",\n"
            + "      \"Action\": \"s3:PutObject\",\n      \"Resource\": \"*\"\n    },"),
      "policy-variant", "the same access in 3 statements instead of 2"),
    .fails(
      "▸<pre data-fact=\"sample.json\" data-statement=\"Read\">\(Sample.json())</pre>",
      "policy-variant", "the whole policy"),
    .fails(
      "▸<pre data-fact=\"sample.json\" data-layout=\"readable\">\(SampleRevision.oldest)</pre>",
      "policy-variant", "the policy 'sample@2024-01'"),
    .fails(
      "▸<pre data-fact=\"sample@2024-01.json\" data-layout=\"readable\">\(Sample.json())</pre>",
      "policy-variant", "the policy 'sample'"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    for block in context.blocks {
      guard let variant = context.variant(in: block.text) else { continue }
      outcome.findings.append(
        Finding(
          "policy-variant", at: page.position(at: block.element.offset),
          "what stands in the place of \(wanted(block)) is \(variant.name)",
          hint: "\(context.cure(block.policy.source)); as published, \(variant.consequence)",
          expected: wanted(block), actual: variant.name, about: block.subject(variant.item),
          model: variant.model, mayGrantMore: !variant.isSameAccess))
    }
    return outcome
  }

  private static func wanted(_ block: PolicyBlock) -> String {
    let policy = "the policy '\(block.policy.id)'"
    if let sid = block.element["data-statement"] { return "the statement '\(sid)' of \(policy)" }
    return block.element["data-part"].map { "part \($0) of \(policy)" } ?? policy
  }
}
