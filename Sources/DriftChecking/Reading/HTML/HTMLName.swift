internal import CGumbo

/// The name of an element, with what it tells of the element.
struct HTMLName: Sendable {
  /// The name in lower case.
  let text: String
  /// True for an element that runs with the text around it.
  let isInline: Bool
  /// True for an element whose content no reader sees.
  let hidesContent: Bool
  /// True for what a theme sets around a page's text.
  let isFurniture: Bool
  /// True for an element whose text is struck through: it no longer holds.
  let isStruck: Bool
  /// The level of a heading; nil for other elements.
  let headingLevel: Int?

  init(_ text: String) {
    self.text = text
    isInline = Self.inline.contains(text)
    hidesContent = Self.hiding.contains(text)
    isFurniture = Self.furniture.contains(text)
    isStruck = Self.striking.contains(text)
    headingLevel = ["h1", "h2", "h3", "h4", "h5", "h6"].firstIndex(of: text).map { $0 + 1 }
  }

  /// The names that gumbo knows, in its order.
  static let known: [HTMLName] = (0..<Int(GUMBO_TAG_UNKNOWN.rawValue)).map { tag in
    unsafe HTMLName(String(cString: gumbo_normalized_tagname(GumboTag(UInt32(tag)))))
  }

  private static let furniture: Set = [
    "nav", "header", "footer", "aside", "svg", "button", "input", "select", "figcaption",
  ]

  private static let striking: Set = ["del", "s", "strike"]

  private static let hiding: Set = ["script", "style", "template"]

  private static let inline: Set = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "nobr", "output", "q", "ruby", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tspan", "tt", "u", "var", "wbr",
  ]
}
