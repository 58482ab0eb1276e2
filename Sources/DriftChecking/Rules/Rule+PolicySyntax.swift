package import Diagnostics

extension Rule {
  package static let policySyntax = Rule(
    "policy-syntax",
    meaning: "the published policy is not JSON",
    rationale: "what is copied from a page must be JSON that a strict reader takes",
    consequence: "AWS's console refuses the paste, and the customer cannot tell why",
    cure: "publish the model's text again; nothing may be typed into it by hand")
}
