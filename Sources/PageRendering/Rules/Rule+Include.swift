package import Diagnostics

extension Rule {
  package static let include = Rule(
    "include",
    meaning: "a page asks for a file, or a region of one, that cannot be put in",
    rationale: "an include that fails would leave a hole that nobody sees",
    consequence: "readers miss a step or a warning that the page was meant to have",
    cure: "name a file of the content folder by its way from this file, and a region that it has")
}
