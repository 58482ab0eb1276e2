package import Diagnostics

extension Rule {
  package static let configuration = Rule(
    "configuration",
    meaning: "a key of 'plumbline.yml' is missing, unknown, or of a value that cannot be used",
    rationale: "a setting that is misspelt would be left out in silence",
    consequence: "the site is built with other settings than were meant",
    cure: "correct the key or the value that is named")
}
