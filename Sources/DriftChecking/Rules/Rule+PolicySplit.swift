package import Diagnostics

extension Rule {
  package static let policySplit = Rule(
    "policy-split",
    meaning: "the parts of a policy that is over its quota do not make up the policy",
    rationale: "a policy over its quota is published in parts that together grant the same",
    consequence: "customers create a part of the policy, or AWS refuses one that is too long",
    cure: "publish every part again, from one build")
}
