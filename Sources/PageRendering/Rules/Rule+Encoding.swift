package import Diagnostics

extension Rule {
  package static let encoding = Rule(
    "encoding",
    meaning: "a Markdown page is not UTF-8, or holds a control character that breaks text",
    rationale: "a text that is read in two ways is published in one of them only",
    consequence: "readers meet torn letters, or a page that ends in the middle",
    cure: "save the file as UTF-8, without what the message names")
}
