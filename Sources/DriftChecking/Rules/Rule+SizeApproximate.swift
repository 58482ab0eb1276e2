package import Diagnostics

extension Rule {
  package static let sizeApproximate = Rule(
    "size-approximate",
    meaning: "a rounded or vague size of the policy no longer holds",
    rationale: "rounded sizes and words such as 'nearly' stay behind when the policy grows",
    consequence: "customers take the policy for smaller or larger than it is",
    cure: "round the number the model counts, or ask for it with a placeholder")
}
