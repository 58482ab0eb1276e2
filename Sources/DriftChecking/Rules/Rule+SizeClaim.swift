package import Diagnostics

extension Rule {
  package static let sizeClaim = Rule(
    "size-claim",
    rationale: "the day the policy outgrows its quota, the words must change too",
    consequence: "customers told that it fits find that it does not when they create the policy",
    cure: "ask for the guidance with its placeholder")
}
