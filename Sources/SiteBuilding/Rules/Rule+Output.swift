package import Diagnostics

extension Rule {
  package static let output = Rule(
    "output",
    meaning: "a file that the build did not write stands where it wants to write one",
    rationale:
      "only files that are the build's own are replaced, so that no work of others is lost",
    consequence: "readers go on seeing the file that stands in the way",
    cure: "move the file elsewhere, or build into another folder")
}
