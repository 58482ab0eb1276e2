internal import Diagnostics

/// The words of one block, gathered from the nodes that hold them.
struct ProseRun {
  /// Where a byte comes from.
  enum Origin {
    /// A node, and the text before the byte in it, cut to a few words.
    case node(NodePlace, before: String)
    /// The words of a variable.
    case variable(SourcePosition)
  }

  private struct Piece {
    let start: Int
    let source: Source
  }

  private enum Source {
    case node(NodePlace)
    case variable(SourcePosition)
  }

  private(set) var utf8: [UInt8] = []
  private var pieces: [Piece] = []

  /// Stands for what is no text of the author: a placeholder, code, an image.
  static let gap: UInt8 = 0x01

  var isEmpty: Bool { utf8.isEmpty }

  mutating func append(_ literal: String, at place: NodePlace) {
    pieces.append(Piece(start: utf8.count, source: .node(place)))
    utf8 += literal.utf8
  }

  /// Takes in a variable's words as they are written, placeholders being gaps.
  mutating func append(_ variable: TextVariable) {
    pieces.append(Piece(start: utf8.count, source: .variable(variable.position)))
    utf8 += Self.withGaps(variable.written)
  }

  mutating func appendGap() { utf8.append(Self.gap) }

  mutating func appendSpace() { utf8.append(UInt8(ascii: " ")) }

  func origin(of offset: Int) -> Origin? {
    guard let piece = pieces.last(where: { $0.start <= offset }) else { return nil }
    switch piece.source {
    case .node(let place):
      let start = max(piece.start, offset - Self.reach)
      let before = utf8[start..<offset].drop { $0 & 0b1100_0000 == 0b1000_0000 }
      return .node(place, before: String(decoding: before, as: UTF8.self))
    case .variable(var position):
      position.column += utf8[piece.start..<offset].count { $0 & 0b1100_0000 != 0b1000_0000 }
      return .variable(position)
    }
  }

  /// The bytes of a text, those of its placeholders being gaps.
  static func withGaps(_ text: String) -> [UInt8] {
    var utf8 = Array(text.utf8)
    for case .placeholder(let written, let column) in TextPiece.pieces(of: text) {
      let start = text.unicodeScalars.prefix(column).reduce(0) { $0 + UTF8.width($1) }
      for index in start..<min(start + written.utf8.count, utf8.count) { utf8[index] = gap }
    }
    return utf8
  }

  private static let reach = 24
}
