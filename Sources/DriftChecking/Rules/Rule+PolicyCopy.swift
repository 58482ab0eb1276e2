package import Diagnostics

extension Rule {
  package static let policyCopy = Rule(
    "policy-copy",
    meaning: "a copy of the policy, such as a download, is another policy than the model's",
    rationale: "one policy is published in many places, and all must be the same",
    consequence: "customers who download, or press Copy, get another policy than those who read",
    cure: "publish the site again as a whole; a copy must not be edited")
}
