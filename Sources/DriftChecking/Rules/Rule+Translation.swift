package import Diagnostics

extension Rule {
  package static let translation = Rule(
    "translation",
    meaning: "a translation does not say what its original says",
    rationale: "a translation says what its original says, in another language and no less",
    consequence: "readers of one language are told other facts than readers of another",
    cure: "bring the translation up to its original, and publish both again")
}
