package import Diagnostics

extension Rule {
  package static let statementIDs = Rule(
    "statement-ids",
    rationale: "a Sid changes no permission, and is how a statement is spoken of",
    consequence:
      "customers look for a statement by its Sid and find none, or the words of another one",
    cure: "publish the policy and its table again, from one build")
}
