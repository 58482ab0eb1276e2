package import Diagnostics

extension Rule {
  package static let name = Rule(
    "name",
    meaning: "the policy is called by another name than the model's",
    rationale: "a policy's name is typed in steps and commands",
    consequence: "customers look for a policy by a name that nothing has",
    cure: "ask for the name with a placeholder")
}
