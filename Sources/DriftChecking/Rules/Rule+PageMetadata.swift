package import Diagnostics

extension Rule {
  package static let pageMetadata = Rule(
    "page-metadata",
    meaning: "a page's title, address or description is not the one its source gives",
    rationale: "titles, addresses and descriptions are what search engines show of a page",
    consequence: "readers find the page under a wrong name or address, or do not find it",
    cure: "publish the page again, or change its front matter or the configuration")
}
