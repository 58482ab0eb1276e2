internal import Diagnostics

/// The part of an example that matters, in lines fit for a page or a terminal.
enum Excerpt {
  private static let linesBefore = 3
  private static let linesAfter = 6
  private static let columns = 100
  private static let columnsBefore = 40
  private static let cut = "…"

  /// The lines around a byte of a text; what is left out is marked.
  static func of(_ text: String, around offset: Int) -> String {
    let bytes = Array(text.utf8)
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if let last = lines.last, last.isEmpty { lines.removeLast() }
    guard !lines.isEmpty else { return "" }
    let focus = min(bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }, lines.count - 1)
    let shown = max(0, focus - linesBefore)...min(lines.count - 1, focus + linesAfter)
    var result = shown.map { index in
      line(lines[index], around: index == focus ? max(0, offset - lines[index].startIndex) : 0)
    }
    if shown.lowerBound > 0 { result.insert(cut, at: 0) }
    if shown.upperBound < lines.count - 1 { result.append(cut) }
    return result.joined(separator: "\n")
  }

  /// A line, or the part of a long one around a byte of it.
  private static func line(_ bytes: ArraySlice<UInt8>, around offset: Int) -> String {
    let whole = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    guard whole.count > columns else { return visible(whole[...]) }
    let before = String(decoding: bytes.prefix(offset), as: UTF8.self).unicodeScalars.count
    let start = max(0, min(before - columnsBefore, whole.count - columns))
    let end = min(start + columns, whole.count)
    return (start > 0 ? cut : "") + visible(whole[start..<end]) + (end < whole.count ? cut : "")
  }

  private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return VisibleText.oneLine(String(text))
  }
}
