package import Diagnostics

extension Rule {
  package static let policyCharacter = Rule(
    "policy-character",
    meaning:
      "the published policy holds a character that AWS does not take, or that cannot be seen",
    rationale: "characters that look alike or cannot be seen break a policy out of sight",
    consequence: "AWS's console refuses the paste, though it looks right",
    cure: "publish the model's text again, and keep editors from setting quotes and spaces")
}
