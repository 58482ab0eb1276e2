internal import ByteSearching
internal import Diagnostics

/// The text of a page with the means to say where something stands in it.
struct PageText {
  /// The page's path, which findings name as what they are about.
  let path: String
  let file: String
  let utf8: [UInt8]
  /// The bytes that are Markdown.
  let body: Range<Int>
  private let bodyLine: Int
  private let lineStarts: [Int]
  private let origins: [LineOrigin]
  private let columns = ColumnMemo()

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ page: SourcePage) {
    path = page.path
    file = page.file
    utf8 = page.utf8
    bodyLine = max(page.bodyLine, 1)
    origins = page.origins
    let starts = utf8.lineStarts
    lineStarts = starts
    let hasMark = bodyLine == 1 && utf8.starts(with: Self.byteOrderMark)
    let start = bodyLine <= starts.count ? starts[bodyLine - 1] : utf8.count
    body = (hasMark ? Self.byteOrderMark.count : start)..<utf8.count
  }

  /// The position of a byte of the file.
  func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), utf8.count)
    let line = lineStarts.lastIndex(notAbove: offset)
    guard let origin = origin(ofLine: line) else {
      let column = columns.column(of: offset, from: lineStarts[line], in: utf8)
      return SourcePosition(file: file, line: line + 1, column: column)
    }
    let start = min(lineStarts[line] + origin.indent, utf8.count)
    return SourcePosition(
      file: origin.file, line: origin.line + line - origin.start + 1,
      column: columns.column(of: max(offset, start), from: start, in: utf8))
  }

  /// The path below `content/` of the file that a line of the Markdown, counted from 1, is from.
  func path(ofLine line: Int) -> String {
    origin(ofLine: max(line, 1) + bodyLine - 2)?.path ?? path
  }

  /// Where a line of the page, counted from 0, is from; nil for a page that includes nothing.
  private func origin(ofLine line: Int) -> LineOrigin? { origins.last { $0.start <= line } }

  /// The bytes of a line of the Markdown, counted from 1, without its end.
  func line(_ line: Int) -> Range<Int> {
    let index = max(line, 1) + bodyLine - 2
    guard index < lineStarts.count else { return utf8.count..<utf8.count }
    let start = max(lineStarts[index], body.lowerBound)
    guard index + 1 < lineStarts.count else { return start..<max(start, utf8.count) }
    let end = lineStarts[index + 1] - 1
    let hasReturn = end > start && utf8[end - 1] == UInt8(ascii: "\r")
    return start..<max(start, hasReturn ? end - 1 : end)
  }

  /// The number of lines of the Markdown.
  var lineCount: Int { max(lineStarts.count - bodyLine + 1, 0) }
}
