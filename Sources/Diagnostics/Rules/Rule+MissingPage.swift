extension Rule {
  package static let missingPage = Rule(
    "missing-page",
    meaning: "a page or a file that a site must have is not there, or holds another page",
    rationale: "a site is published as a whole: all that the content makes",
    consequence: "a page that is not there helps nobody",
    cure: "publish the site again")
}
