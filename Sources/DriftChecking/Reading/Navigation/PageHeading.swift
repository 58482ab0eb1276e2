/// A heading of a page's main part, below its title.
package struct PageHeading: Sendable {
  let level: Int
  package let text: String
  let identifier: String?
  let offset: Int

  /// The headings a page shows, in document order; those of its navigation and footnotes aside.
  package static func all(on page: PublishedPage) -> [PageHeading] {
    var found: [PageHeading] = []
    collect(page.main, on: page, into: &found)
    return found
  }

  /// The identifier that a heading gets from its text.
  var automaticIdentifier: String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == " " || scalar == "-" {
        result += "-"
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar == "_"
      {
        result += scalar.properties.lowercaseMapping
      }
    }
    return result
  }

  private static func collect(
    _ element: HTMLElement, on page: PublishedPage, into found: inout [PageHeading]
  ) {
    for inner in element.elements
    where !inner.isHidden && inner.name != "nav" && !inner.holdsFootnotes {
      if let level = inner.headingLevel, level > 1 {
        found.append(
          PageHeading(
            level: level, text: page.label(of: inner), identifier: inner.headingIdentifier,
            offset: inner.offset))
      } else {
        collect(inner, on: page, into: &found)
      }
    }
  }
}
