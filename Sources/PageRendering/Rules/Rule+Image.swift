package import Diagnostics

extension Rule {
  package static let image = Rule(
    "image",
    meaning: "an image is not there, or has no text for those who do not see it",
    rationale: "an image is looked for when the page is read, and not before",
    consequence: "readers meet a gap, or a picture that is not told to them",
    cure: "add the file, correct its path, or describe the image between the brackets")
}
