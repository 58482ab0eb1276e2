package import Diagnostics

extension Rule {
  package static let searchIndex = Rule(
    "search-index",
    meaning: "the search finds pages that are gone, misses some, or tells what they said before",
    rationale: "the index is made of the pages, after them, and stays behind when they change",
    consequence: "readers who search are shown old words, or a page that is not there",
    cure: "build the site again with its search index")
}
