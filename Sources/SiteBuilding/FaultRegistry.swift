package import Diagnostics
internal import PageRendering
internal import SiteDescription

/// What can be wrong with the sources of a site: the rules that a build reports under.
package enum FaultRegistry {
  /// The rules, from the configuration to what is written.
  package static let rules: [Rule] = [
    .configuration, .yaml, .frontMatter, .encoding, .inputLimit, .placeholder, .include,
    .literalPolicy, .literalFact, .link, .anchor, .redirect, .image, .reference, .heading, .fence,
    .html,
    .trail, .missingPage, .duplicateURL, .path, .template, .residue, .output,
  ]

  /// The examples of a rule, that of what is accepted among them.
  package static func examples(of rule: RuleID) -> [FaultExample] {
    FaultExample.all.filter { $0.rule == rule }
  }
}
