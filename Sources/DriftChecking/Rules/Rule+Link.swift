package import Diagnostics

extension Rule {
  package static let link = Rule(
    "link",
    rationale: "pages move and files are renamed; the site must work under any path and any server",
    consequence: "a dead link ends the reader's way",
    cure: "change the link, or publish what it leads to")
}
