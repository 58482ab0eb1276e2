package import Diagnostics

extension Rule {
  package static let duplicateURL = Rule(
    "duplicate-url",
    meaning: "two sources would be published at one address",
    rationale: "of two sources for one file, one is lost",
    consequence: "readers get one of two pages, and nobody chose which",
    cure: "rename one of the two")
}
