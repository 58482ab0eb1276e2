package import Diagnostics

extension Rule {
  package static let policyVariant = Rule(
    "policy-variant",
    meaning: "another document of the product stands where the policy should",
    rationale: "a page describes one text: its statements, its Sids, its size",
    consequence: "what customers paste is not what the page explains, even when access is the same",
    cure: "publish the policy itself again, or change the model to the form that is wanted")
}
