/// The beginning of something written, short enough for a message.
enum Excerpt {
  private static let limit = 40

  /// The first line, cut when it is long.
  static func of(_ text: String) -> String {
    let line = text.unicodeScalars.prefix(limit + 1).prefix { $0 != "\n" && $0 != "\r" }
    guard line.count > limit else { return String(String.UnicodeScalarView(line)) }
    return String(String.UnicodeScalarView(line.prefix(limit))) + "…"
  }
}
