extension Rule {
  package static let placeholder = Rule(
    "placeholder",
    meaning: "a placeholder asks for what does not exist, or was published unfilled",
    rationale: "a value that is not there leaves its name",
    consequence: "customers read the name of a value where the value should be",
    cure: "correct the placeholder: 'plumbline list facts' shows those that exist")
}
