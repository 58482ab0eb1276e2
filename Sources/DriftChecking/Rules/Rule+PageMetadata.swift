package import Diagnostics

extension Rule {
  package static let pageMetadata = Rule(
    "page-metadata",
    rationale: "titles, addresses and descriptions are what search engines show of a page",
    consequence: "readers find the page under a wrong name or address, or do not find it",
    cure: "publish the page again, or change its front matter or the configuration")
}
