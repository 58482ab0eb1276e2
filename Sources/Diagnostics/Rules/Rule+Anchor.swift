extension Rule {
  package static let anchor = Rule(
    "anchor",
    meaning: "a link leads to a place that its page does not have",
    rationale: "a heading that is renamed takes the links to it along",
    consequence: "a link leads to the top of a page, or to another place",
    cure: "give the heading its id back with {#id}, or change the links")
}
