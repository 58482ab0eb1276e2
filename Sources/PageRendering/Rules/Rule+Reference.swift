package import Diagnostics

extension Rule {
  package static let reference = Rule(
    "reference",
    meaning: "a link names a definition that the page does not have",
    rationale: "a link that is not defined stays text, brackets and all",
    consequence: "readers see brackets in place of a link",
    cure: "define the label on a line of its own")
}
