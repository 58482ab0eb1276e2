internal import Diagnostics
internal import SiteDescription

/// Warns of variables that nothing repeats: a mistyped name may have taken their place.
struct VariableCheck {
  let site: SiteContext

  /// The findings, given what is kept of each page.
  func findings(in pages: [(page: OutlinePage, record: PageRecord)]) -> [Finding] {
    var repeated: Set<String> = []
    var findings: [Finding] = []
    for (page, record) in pages {
      let own = record.variables.union(site.repeatedVariables[page.path, default: []])
      repeated.formUnion(own)
      findings += page.frontMatter.variables.filter { !own.contains("page.\($0.name)") }.map {
        unused($0, "page", rule: "front-matter", by: "the page does not repeat")
      }
    }
    return findings
      + site.configuration.variables.filter { !repeated.contains("site.\($0.name)") }.map {
        unused($0, "site", rule: "configuration", by: "no page repeats")
      }
  }

  /// The findings, those about words of the configuration told once and not for each page.
  func once(_ findings: [Finding]) -> [Finding] {
    guard let file = site.configuration.variables.first?.position.file else { return findings }
    var seen: Set<[String]> = []
    return findings.filter { finding in
      finding.position.file != file
        || seen.insert([finding.position.description, finding.rule.rawValue, finding.message])
          .inserted
    }
  }

  private func unused(
    _ variable: DeclaredVariable, _ subject: String, rule: RuleID, by words: String
  ) -> Finding {
    Finding(
      rule, .warning, at: variable.position, "\(words) the variable '\(variable.name)'",
      hint: "write '{{ \(subject).\(variable.name) }}' where it belongs, or leave it out",
      about: Subject(
        fact: variable.position.file, channel: rule.rawValue, item: variable.name))
  }
}
