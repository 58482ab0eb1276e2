internal import Diagnostics

/// Refuses structures that the Markdown library reads in more than linear time or blows up.
enum InputLimits {
  /// The bytes of a page.
  static let bytes = 4 << 20
  /// The levels of lists, quotes and markup within one another.
  static let depth = 100

  static func findings(in text: PageText) -> [Finding] {
    if text.utf8.count > bytes {
      return [
        text.finding(
          "input-limit", at: text.position(at: 0), "the page is longer than 4 MiB",
          hint: "split it into several pages", item: "bytes")
      ]
    }
    return []
  }
}
