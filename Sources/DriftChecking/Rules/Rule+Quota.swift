package import Diagnostics

extension Rule {
  package static let quota = Rule(
    "quota",
    meaning: "a quota on a page is not the one that AWS sets",
    rationale: "AWS's quotas change, and pages go on saying the old ones",
    consequence: "customers plan against a quota that does not hold for them",
    cure: "ask for the quota with a placeholder")
}
