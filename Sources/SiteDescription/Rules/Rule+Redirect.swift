package import Diagnostics

extension Rule {
  package static let redirect = Rule(
    "redirect",
    meaning: "an address that a page had leads nowhere, or elsewhere than it should",
    rationale: "readers keep addresses in bookmarks, tickets and code long after a page has moved",
    consequence: "whoever follows an old link is lost, or lands on the wrong page",
    cure: "lead the old address straight to a page, a heading or a file that is there")
}
