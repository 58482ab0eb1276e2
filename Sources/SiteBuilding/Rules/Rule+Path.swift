package import Diagnostics

extension Rule {
  package static let path = Rule(
    "path",
    meaning: "the name of a page or a file cannot stand on every file system and server",
    rationale:
      "a site is cloned, copied and served where letter case counts and where it does not",
    consequence: "a page is missing, or another stands in its place, on some machines only",
    cure: "rename the file, and redirect its old address")
}
