internal import CanonicalModel
internal import SiteDescription

/// A text of the front matter with the model's values in place of its placeholders.
struct ExpectedText {
  let text: String

  /// What placeholders can name.
  struct Names {
    let facts: FactTable
    let configuration: SiteConfiguration
    let page: OutlinePage
    var pageTitle: String?
    /// False within a variable, whose words name only facts.
    var hasVariables = true

    /// What a site or a page calls by a name.
    fileprivate func variable(named name: String) -> DeclaredVariable? {
      guard hasVariables else { return nil }
      return configuration.variables.first { "site.\($0.name)" == name }
        ?? page.frontMatter.variables.first { "page.\($0.name)" == name }
    }

    fileprivate var withoutVariables: Names {
      var names = self
      names.hasVariables = false
      return names
    }
  }

  /// Fills a text in; nil when a placeholder in it stands for no plain value.
  init?(_ source: String, _ names: Names) {
    guard source.utf8.contains(UInt8(ascii: "{")) else {
      text = FoldedText.fold(source)
      return
    }
    var rest = source[...]
    var text = ""
    while let open = rest.firstRange(of: "{{") {
      guard let close = rest[open.upperBound...].firstRange(of: "}}"),
        rest[..<open.lowerBound].last != "\\"
      else { return nil }
      let name = FoldedText.fold(String(rest[open.upperBound..<close.lowerBound]))
      guard let value = Self.value(of: name, among: names) else { return nil }
      text += rest[..<open.lowerBound] + value
      rest = rest[close.upperBound...]
    }
    self.text = FoldedText.fold(text + rest)
  }

  private static func value(of name: String, among names: Names) -> String? {
    switch name {
    case "page.title": return names.pageTitle
    case "site.title": return names.configuration.title
    case "site.url": return names.configuration.url
    default: break
    }
    if let variable = names.variable(named: name) {
      return ExpectedText(variable.text, names.withoutVariables)?.text
    }
    guard let value = names.facts[name]?.value else { return nil }
    if case .guidance = value { return nil }
    return value.isBlock ? nil : value.summary
  }
}
