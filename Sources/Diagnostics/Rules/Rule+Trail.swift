extension Rule {
  package static let trail = Rule(
    "trail",
    meaning: "the breadcrumb of a page is not the model's trail",
    rationale: "the breadcrumb is how support and instructions name the way to a page",
    consequence: "readers lose the way, and instructions that name it fail",
    cure: "publish the page again, or change the trail in the model")
}
