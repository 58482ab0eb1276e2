package import Diagnostics

extension Rule {
  package static let policyMissing = Rule(
    "policy-missing",
    meaning: "a page does not show the policy that the model publishes on it",
    rationale: "the model says which page publishes which policy, whatever the Markdown asks for",
    consequence: "customers find no policy to copy",
    cure: "ask for the policy with its placeholder, or take the page out of the model")
}
