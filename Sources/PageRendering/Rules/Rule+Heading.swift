package import Diagnostics

extension Rule {
  package static let heading = Rule(
    "heading",
    meaning: "a heading is empty, skips a level or repeats an id",
    rationale: "the table of contents and screen readers go by the levels of headings",
    consequence: "readers lose their way in the page, and links lead to the wrong heading",
    cure: "give the heading the level, the text or the id that the hint names")
}
