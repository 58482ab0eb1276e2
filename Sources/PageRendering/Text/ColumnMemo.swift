/// Counts columns, going on from the last answer where it can: a line is walked once, however many
/// of its places are asked for in order.
final class ColumnMemo {
  private var lineStart = 0
  private var offset = 0
  private var column = 1

  /// The column of an offset in Unicode scalars, counted from 1 at its line's start.
  func column(of target: Int, from start: Int, in utf8: [UInt8]) -> Int {
    if start != lineStart || target < offset {
      lineStart = start
      offset = start
      column = 1
    }
    while offset < target {
      if utf8[offset] & 0b1100_0000 != 0b1000_0000 { column += 1 }
      offset += 1
    }
    return column
  }
}
