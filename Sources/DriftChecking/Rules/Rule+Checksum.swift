package import Diagnostics

extension Rule {
  package static let checksum = Rule(
    "checksum",
    meaning: "a published SHA-256 digest is not that of the file it names",
    rationale: "a digest is published so that a download can be verified",
    consequence: "verification fails for a good download, or customers stop trusting it",
    cure: "publish the file and its digest again, from one build")
}
