internal import Diagnostics
internal import SiteDescription

/// The breadcrumb as structured data: the same trail the reader sees.
enum BreadcrumbJSONLD {
  /// JSON that may stand in a script element: `<` is escaped, so no end tag can appear.
  static func text(of trail: [TrailLine], url: String) -> String {
    let items = trail.enumerated().map { index, line in
      JSONValue.object([
        ("@type", .string("ListItem")),
        ("position", .number(index + 1)),
        ("name", .string(line.label)),
        ("item", .string("\(url)/\(line.page.address)")),
      ])
    }
    let list = JSONValue.object([
      ("@context", .string("https://schema.org")),
      ("@type", .string("BreadcrumbList")),
      ("itemListElement", .array(items)),
    ])
    let text = list.readableText
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    return text.split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "\\u003c")
  }
}
