internal import CanonicalModel
internal import SiteDescription

/// A text of the front matter with the model's values in place of its placeholders.
struct ExpectedText {
  let text: String

  /// What placeholders can name.
  struct Names {
    let facts: FactTable
    let configuration: SiteConfiguration
    var pageTitle: String?
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
    guard let value = names.facts[name]?.value else { return nil }
    if case .guidance = value { return nil }
    return value.isBlock ? nil : value.summary
  }
}
