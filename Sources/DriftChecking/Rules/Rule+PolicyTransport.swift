package import Diagnostics

extension Rule {
  package static let policyTransport = Rule(
    "policy-transport",
    meaning:
      "a download, or an answer of the server, is missing, empty, cut off or of a wrong type",
    rationale: "a download is published beside every policy, and a server must hand it on whole",
    consequence: "a download that is not there, is empty or comes as something else cannot be used",
    cure: "publish the file again, or set the server right")
}
