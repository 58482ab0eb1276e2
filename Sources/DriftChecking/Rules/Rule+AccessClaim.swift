package import Diagnostics

extension Rule {
  package static let accessClaim = Rule(
    "access-claim",
    meaning: "what is said of a policy's access, its changes or its review is not the model's",
    rationale: "words such as 'read-only' win approval, and one more action undoes them",
    consequence: "customers grant access that they were told the policy does not give",
    cure: "say what the actions do by their access levels, or take the action out of the model")
}
