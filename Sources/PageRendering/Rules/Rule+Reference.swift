package import Diagnostics

extension Rule {
  package static let reference = Rule(
    "reference",
    meaning: "a link, a footnote or a quote's marker names what the page does not have, "
      + "or nothing refers to a footnote",
    rationale: "what is not defined stays text, brackets and all, and a footnote is left out",
    consequence: "readers see brackets in place of a link, or miss what a footnote says",
    cure: "define the label on a line of its own, or refer to it")
}
