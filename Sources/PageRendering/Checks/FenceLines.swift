internal import Diagnostics

/// The lines of the code within a fence, and where they stand in their file.
struct FenceLines {
  private let node: MarkdownNode
  private let text: PageText
  private let lengths: [Int]

  init(_ node: MarkdownNode, _ code: String, text: PageText) {
    self.node = node
    self.text = text
    lengths = code.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(\.count)
  }

  /// The position of a line and column of the code, both counted from 1.
  func position(line: Int, column: Int) -> SourcePosition {
    let source = text.line(node.place.line + line)
    let length = lengths[min(line, lengths.count) - 1]
    var position = text.position(at: max(source.lowerBound, source.upperBound - length))
    position.column += column - 1
    return position
  }
}
