package import Diagnostics

extension Rule {
  package static let sizeClaim = Rule(
    "size-claim",
    meaning: "the page says that the policy fits its quota, or is to be split, and that is not so",
    rationale: "the day the policy outgrows its quota, the words must change too",
    consequence: "customers told that it fits find that it does not when they create the policy",
    cure: "ask for the guidance with its placeholder")
}
