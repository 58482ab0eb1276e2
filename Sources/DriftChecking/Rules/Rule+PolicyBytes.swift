package import Diagnostics

extension Rule {
  package static let policyBytes = Rule(
    "policy-bytes",
    meaning:
      "with '--bytes': a file is not the one that was built, or a policy is laid out otherwise",
    rationale: "a build that is to be the same everywhere is compared byte for byte",
    consequence:
      "what is published is not what was built and reviewed, though it may mean the same",
    cure: "publish the site again as it was built, or check without '--bytes'")
}
