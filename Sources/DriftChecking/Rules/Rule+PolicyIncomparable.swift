package import Diagnostics

extension Rule {
  package static let policyIncomparable = Rule(
    "policy-incomparable",
    meaning: "the published policy allows what the model does not, and lacks what it does",
    rationale: "a policy that grants other things than the model is wrong in both directions",
    consequence: "customers grant what is not needed, and the product lacks what is",
    cure: "publish the model's policy again")
}
