package import Diagnostics

extension Rule {
  package static let accessClaim = Rule(
    "access-claim",
    meaning: "what the page says of the policy's access is not what the model allows",
    rationale: "words such as 'read-only' win approval, and one more action undoes them",
    consequence: "customers grant access that they were told the policy does not give",
    cure: "say what the actions do by their access levels, or take the action out of the model")
}
