internal import Diagnostics
internal import PageRendering
internal import SiteDescription

/// Titles, descriptions and headings, which stand in lists, in other pages and in data too: there
/// nobody could tell braces that are shown from a placeholder that was not filled.
struct RepeatedText {
  let page: OutlinePage
  let title: String
  let description: String
  let headings: [PageHeading]

  var findings: [Finding] {
    let matter = page.frontMatter
    let texts =
      [
        ("title", title, matter.titlePosition),
        ("description", description, matter.descriptionPosition),
      ]
      + headings.map { ("heading", $0.text, $0.position) }
    let brace = UInt8(ascii: "{")
    let found = texts.filter { $0.1.utf8.contains(brace) && $0.1.contains("{{") }
    return found.map { kind, text, position in
      Finding(
        "placeholder", at: position, "double braces cannot stand in a \(kind), even escaped",
        hint: "write the \(kind) without them, and show them in the text",
        about: Subject(fact: page.path, channel: "source", item: text))
    }
  }
}
