package import Diagnostics

extension Rule {
  package static let fence = Rule(
    "fence",
    meaning: "a code block is not closed, has a word too many, or says JSON and is none",
    rationale: "what stands in a code block is copied, and what does not end takes the page along",
    consequence: "readers copy what cannot be read, or see the rest of the page as code",
    cure: "close the block, or correct what stands in it")
}
