package import Diagnostics

extension Rule {
  package static let policyNarrower = Rule(
    "policy-narrower",
    meaning: "the published policy allows less than the model's",
    rationale: "order, layout, letter case and spelling may differ; what is allowed may not shrink",
    consequence: "the product's calls fail in the customer's account",
    cure: "publish the model's policy again, or take what it lacks out of the model")
}
