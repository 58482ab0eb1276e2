internal import Diagnostics

/// What placeholders may say of the page and the site they stand on.
enum PageSubjects {
  static let subjects = ["page", "site"]
  static let names = ["page.title", "page.description", "site.title", "site.url"]

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
      throw PlaceholderFault(
        "no fact is named '\(request.name)'",
        nearest: Suggestion.nearest(to: request.name, among: names))
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
