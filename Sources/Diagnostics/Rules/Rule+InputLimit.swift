extension Rule {
  package static let inputLimit = Rule(
    "input-limit",
    meaning: "a page is too large or too deeply nested to be read",
    rationale: "a page that is too large or too deeply nested cannot be read in bounded time",
    consequence: "readers' browsers suffer as the check would",
    cure: "make several pages of it")
}
