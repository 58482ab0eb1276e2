package import Diagnostics

extension Rule {
  package static let date = Rule(
    "date",
    meaning: "a date or a policy version is not the one that the model states",
    rationale: "a date says how far the facts beside it can be trusted",
    consequence: "customers take old facts for new ones, or paste a version that AWS does not know",
    cure: "ask for the date with a placeholder")
}
