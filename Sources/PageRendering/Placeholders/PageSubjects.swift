internal import Diagnostics

/// What placeholders may say of the page and the site they stand on.
enum PageSubjects {
  static let subjects = ["page", "site"]
  static let names = ["page.title", "page.description", "site.title", "site.url"]

  /// The variable asked for; nil where another thing is named.
  static func variable(
    of request: PlaceholderRequest, context: PageContext
  ) throws(PlaceholderFault) -> TextVariable? {
    let variables = context.site.variables + context.page.variables
    guard let variable = variables.first(where: { $0.name == request.name }) else { return nil }
    try FactLookup.refuseOptions(of: request)
    return variable
  }

  private static func unknown(
    _ request: PlaceholderRequest, _ context: PageContext
  ) -> PlaceholderFault {
    let variables = (context.site.variables + context.page.variables).map(\.name)
    let file = request.subject == "site" ? "the configuration" : "the page's front matter"
    return PlaceholderFault(
      "no fact or variable is named '\(request.name)'",
      hint: Suggestion.hint(
        for: request.name, among: names + variables,
        otherwise: "give it a value below 'variables:' in \(file)"))
  }

  /// The text asked for; nil when another subject is spoken of.
  static func text(
    of request: PlaceholderRequest, context: PageContext
  ) throws(PlaceholderFault) -> String? {
    let text: String
    switch request.name {
    case "page.title": text = context.page.title
    case "page.description": text = context.page.description
    case "site.title": text = context.site.title
    case "site.url": text = context.site.url
    default:
      guard subjects.contains(request.subject) else { return nil }
      throw unknown(request, context)
    }
    try FactLookup.refuseOptions(of: request)
    guard !text.isEmpty else {
      throw PlaceholderFault(
        "'\(request.name)' is empty",
        hint: request.subject == "page"
          ? "state it in the page's front matter" : "state it in the site's configuration")
    }
    return text
  }
}
