package import Diagnostics

extension Rule {
  package static let policyTransport = Rule(
    "policy-transport",
    rationale: "a download is published beside every policy, in three forms",
    consequence: "a download that is not there, or empty, cannot be used",
    cure: "publish the file again")
}
