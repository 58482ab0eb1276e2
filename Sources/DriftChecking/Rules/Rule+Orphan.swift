package import Diagnostics

extension Rule {
  package static let orphan = Rule(
    "orphan",
    rationale: "a site is published as a whole: nothing but what the content makes",
    consequence: "a page left over says what is no longer true, and search engines find it",
    cure: "take the file away, or build the site with --clean")
}
