package import Diagnostics

extension Rule {
  package static let policyBroader = Rule(
    "policy-broader",
    meaning: "the published policy allows more than the model's",
    rationale: "order, layout, letter case and spelling may differ; what is allowed may not grow",
    consequence: "customers grant more than the product needs",
    cure: "publish the model's policy again, or put what it grants into the model")
}
