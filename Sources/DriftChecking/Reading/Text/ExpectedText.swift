internal import CanonicalModel
internal import SiteDescription

/// A text of the front matter with the model's values in place of its placeholders.
struct ExpectedText {
  let text: String

  /// Fills a text in; nil when a placeholder in it stands for no plain value.
  init?(_ source: String, in context: CheckContext, pageTitle: String? = nil) {
    var rest = source[...]
    var text = ""
    while let open = rest.firstRange(of: "{{") {
      guard let close = rest[open.upperBound...].firstRange(of: "}}"),
        rest[..<open.lowerBound].last != "\\"
      else { return nil }
      let name = FoldedText.fold(String(rest[open.upperBound..<close.lowerBound]))
      guard let value = Self.value(of: name, in: context, pageTitle: pageTitle) else { return nil }
      text += rest[..<open.lowerBound] + value
      rest = rest[close.upperBound...]
    }
    self.text = FoldedText.fold(text + rest)
  }

  private static func value(
    of name: String, in context: CheckContext, pageTitle: String?
  ) -> String? {
    switch name {
    case "page.title": return pageTitle
    case "site.title": return context.configuration.title
    case "site.url": return context.configuration.url
    default: break
    }
    guard let value = context.facts[name]?.value else { return nil }
    return switch value {
    case .size, .quota, .count, .text, .date: value.summary
    case .policy, .statements, .services, .command, .guidance, .steps: nil
    }
  }
}
