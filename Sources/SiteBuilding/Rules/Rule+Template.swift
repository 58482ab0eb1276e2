package import Diagnostics

extension Rule {
  package static let template = Rule(
    "template",
    meaning: "a template of the theme is missing, malformed, or asks for what does not exist",
    rationale: "a template makes every page, and what it asks for in vain is left empty by others",
    consequence: "every page lacks what the template was to show",
    cure: "correct the template where the message says")
}
