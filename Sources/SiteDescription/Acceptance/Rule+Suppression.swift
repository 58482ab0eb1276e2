package import Diagnostics

extension Rule {
  package static let suppression = Rule(
    "suppression",
    meaning: "an accepted finding is gone, has passed its day, or is not accepted as it should be",
    rationale: "what is accepted without a reason or an end stays wrong for ever",
    consequence: "readers meet a fault that everybody stopped looking at",
    cure: "mend what was accepted, accept it anew, or take the entry out")
}
