package import Diagnostics

extension Rule {
  package static let frontMatter = Rule(
    "front-matter",
    meaning: "the lines between '---' at the head of a page are missing, or say what cannot be",
    rationale: "titles, order, trails and translations of a page are read from its front matter",
    consequence: "readers find the page under a wrong title, or in a wrong place",
    cure: "correct the front matter as the hint says")
}
