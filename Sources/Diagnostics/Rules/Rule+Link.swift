extension Rule {
  package static let link = Rule(
    "link",
    meaning: "a link leads to nothing, or would not work under every path",
    rationale: "pages move and files are renamed; the site must work under any path and any server",
    consequence: "a dead link ends the reader's way",
    cure: "change the link, or publish what it leads to")
}
