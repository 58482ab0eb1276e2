package import Diagnostics

extension Rule {
  package static let yaml = Rule(
    "yaml",
    meaning: "a file or a front matter is not YAML as it is read here",
    rationale: "YAML that programs read in different ways cannot be trusted to say what was meant",
    consequence: "a page is published without its title, or with another's settings",
    cure: "write plain keys and values, each key once, without anchors, aliases and tags")
}
