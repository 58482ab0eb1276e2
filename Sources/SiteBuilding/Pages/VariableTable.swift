internal import CanonicalModel
internal import Diagnostics
internal import PageRendering
internal import SiteDescription

/// The variables of the site and of its pages, facts filled in.
struct VariableTable: Sendable {
  let ofSite: [TextVariable]
  /// Those of each page that has some, by its path.
  let ofPages: [String: [TextVariable]]

  init(of configuration: SiteConfiguration, _ outline: ContentOutline, _ facts: FactTable) {
    func filled(_ variables: [DeclaredVariable], of subject: String) -> [TextVariable] {
      variables.map { variable in
        TextVariable(
          name: "\(subject).\(variable.name)", written: variable.text, at: variable.position,
          facts: facts)
      }
    }
    ofSite = filled(configuration.variables, of: "site")
    let pages = outline.pages.filter { !$0.frontMatter.variables.isEmpty }
    ofPages = Dictionary(
      pages.map { ($0.path, filled($0.frontMatter.variables, of: "page")) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What is wrong with their words.
  var findings: [Finding] { (ofSite + ofPages.values.flatMap(\.self)).flatMap(\.findings) }
}
