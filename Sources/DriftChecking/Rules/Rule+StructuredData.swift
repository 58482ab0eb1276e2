package import Diagnostics

extension Rule {
  package static let structuredData = Rule(
    "structured-data",
    meaning: "the trail that search engines read is not the model's",
    rationale: "search engines read the trail where readers do not look",
    consequence: "search results show readers a way that is not there",
    cure: "publish the page again")
}
