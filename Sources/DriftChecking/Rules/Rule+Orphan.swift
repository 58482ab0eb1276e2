package import Diagnostics

extension Rule {
  package static let orphan = Rule(
    "orphan",
    meaning: "no page of the content makes a file that is published",
    rationale: "a site is published as a whole: nothing but what the content makes",
    consequence: "a page left over says what is no longer true, and search engines find it",
    cure: "take the file away, or bring back the page it was made from")
}
