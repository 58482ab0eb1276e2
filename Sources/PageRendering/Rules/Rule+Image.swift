package import Diagnostics

extension Rule {
  package static let image = Rule(
    "image",
    meaning:
      "an image is not there, does not say its size, or has no text for those who do not see it",
    rationale: "an image is looked for when the page is read, and not before",
    consequence: "readers meet a gap, text that moves, or a picture that is not told to them",
    cure: "add the file as PNG or SVG, correct its path, or describe it between the brackets")
}
