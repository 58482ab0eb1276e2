package import Diagnostics

extension Rule {
  package static let html = Rule(
    "html",
    meaning: "raw HTML stands in a Markdown page",
    rationale: "HTML is not published, so that no page can carry what nobody checked",
    consequence: "readers do not see what the HTML was to show",
    cure: "write it in Markdown, or as code between backticks")
}
