package import Diagnostics

extension Rule {
  package static let policyGrammar = Rule(
    "policy-grammar",
    meaning: "the published policy is JSON, but no policy as IAM reads one",
    rationale: "a text can be JSON and yet no policy that IAM takes as it is meant",
    consequence: "AWS refuses the policy, or keeps only the last of two keys",
    cure: "publish the model's text again, with each key once and only elements of its type")
}
