/// What a browser makes of the markup this module writes: its text, tags taken out.
enum BrowserText {
  static func text(of html: String) -> String {
    var text = ""
    var isTag = false
    for scalar in html.unicodeScalars {
      if scalar == "<" { isTag = true }
      if !isTag { text.unicodeScalars.append(scalar) }
      if scalar == ">" { isTag = false }
    }
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      text = text.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return text
  }

  /// The text of the element that begins with an opening tag's start, up to the first end tag.
  static func text(in html: String, from start: String, to end: String) -> String? {
    guard let begin = html.firstRange(of: start) else { return nil }
    let rest = html[begin.upperBound...]
    guard let open = rest.firstIndex(of: ">"), let close = rest.firstRange(of: end) else {
      return nil
    }
    return text(of: String(rest[rest.index(after: open)..<close.lowerBound]))
  }
}
