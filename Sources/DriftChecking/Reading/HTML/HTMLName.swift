internal import CGumbo

/// The name of an element, with what it tells of the element.
struct HTMLName: Sendable {
  /// The name in lower case.
  let text: String
  /// True for an element that runs with the text around it.
  let isInline: Bool
  /// True for an element whose content no reader sees.
  let hidesContent: Bool

  init(_ text: String) {
    self.text = text
    isInline = Self.inline.contains(text)
    hidesContent = Self.hiding.contains(text)
  }

  /// The names that gumbo knows, in its order.
  static let known: [HTMLName] = (0..<Int(GUMBO_TAG_UNKNOWN.rawValue)).map { tag in
    unsafe HTMLName(String(cString: gumbo_normalized_tagname(GumboTag(UInt32(tag)))))
  }

  private static let hiding: Set = ["script", "style", "template"]

  private static let inline: Set = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "nobr", "output", "q", "ruby", "s", "samp", "small",
    "span", "strike", "strong", "sub", "sup", "time", "tspan", "tt", "u", "var", "wbr",
  ]
}
