package import Diagnostics

extension Rule {
  package static let literalPolicy = Rule(
    "literal-policy",
    meaning: "a policy was pasted into a Markdown page",
    rationale:
      "a policy that is pasted into a page is a frozen copy: it stays as it is when the code moves on",
    consequence: "customers copy a policy that nobody keeps up to date",
    cure: "ask for it with its placeholder, or fence an illustration with the word 'example'")
}
