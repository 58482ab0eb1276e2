package import Diagnostics

extension Rule {
  package static let structuredData = Rule(
    "structured-data",
    rationale: "search engines read the trail where readers do not look",
    consequence: "search results show readers a way that is not there",
    cure: "publish the page again")
}
