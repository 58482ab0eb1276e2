package import Diagnostics

extension Rule {
  package static let services = Rule(
    "services",
    meaning: "a list of the policy's services leaves one out, or names one too many",
    rationale: "the services a policy reaches are what its reviewers look at first",
    consequence: "customers approve access to services they were not told of",
    cure: "ask for the list with its placeholder")
}
