package import Diagnostics

extension Rule {
  package static let quotaCounting = Rule(
    "quota-rule",
    meaning: "the page says that AWS counts in another way than it does",
    rationale: "what AWS counts, and in which unit, decides whether a policy fits at all",
    consequence: "customers shorten a policy that fits, or trust one that does not",
    cure: "say what AWS counts: the model's quota tells the unit, and whether white space counts")
}
