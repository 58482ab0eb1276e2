extension Rule {
  package static let residue = Rule(
    "residue",
    meaning:
      "a page shows what a tool left behind, such as 'undefined' or a path of the author's machine",
    rationale: "a tool that failed leaves its word for nothing",
    consequence: "customers read 'undefined' or a path of the author's machine",
    cure: "find where the value is lost, and publish the page again")
}
