/// The words of one block, gathered from the nodes that hold them.
struct ProseRun {
  private struct Piece {
    let start: Int
    let place: NodePlace
  }

  private(set) var utf8: [UInt8] = []
  private var pieces: [Piece] = []

  /// Stands for what is no text of the author: a placeholder, code, an image.
  static let gap: UInt8 = 0x01

  var isEmpty: Bool { utf8.isEmpty }

  mutating func append(_ literal: String, at place: NodePlace) {
    pieces.append(Piece(start: utf8.count, place: place))
    utf8 += literal.utf8
  }

  mutating func appendGap() { utf8.append(Self.gap) }

  mutating func appendSpace() { utf8.append(UInt8(ascii: " ")) }

  /// The node that a byte came from, and the text before it in that node, cut to a few words.
  func origin(of offset: Int) -> (place: NodePlace, before: String)? {
    guard let piece = pieces.last(where: { $0.start <= offset }) else { return nil }
    let start = max(piece.start, offset - Self.reach)
    let before = utf8[start..<offset].drop { $0 & 0b1100_0000 == 0b1000_0000 }
    return (piece.place, String(decoding: before, as: UTF8.self))
  }

  private static let reach = 24
}
