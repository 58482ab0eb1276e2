package import Diagnostics

extension Rule {
  package static let statementIDs = Rule(
    "statement-ids",
    meaning: "a Sid, or what is said of a statement, is not the model's",
    rationale: "a Sid changes no permission, and is how a statement is spoken of",
    consequence:
      "customers look for a statement by its Sid and find none, or the words of another one",
    cure: "publish the policy and its table again, from one build")
}
