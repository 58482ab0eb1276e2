package import Diagnostics

extension Rule {
  package static let revisionSkew = Rule(
    "revision-skew",
    meaning: "pages of one site were made from different revisions of the model",
    rationale: "a site is published whole, every page from one revision of the model",
    consequence: "two pages contradict each other, and readers meet either",
    cure: "publish all of the site again, from one build")
}
