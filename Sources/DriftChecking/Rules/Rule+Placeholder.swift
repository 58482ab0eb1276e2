package import Diagnostics

extension Rule {
  package static let placeholder = Rule(
    "placeholder",
    rationale: "a value that is not there leaves its name",
    consequence: "customers read the name of a value where the value should be",
    cure: "correct the placeholder: 'plumbline list facts' shows those that exist")
}
