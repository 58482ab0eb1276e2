/// The first places of bytes that programs read in different ways, found in one pass.
package struct OddBytes {
  /// A NUL.
  package private(set) var null: Int?
  /// A carriage return without a line feed.
  package private(set) var loneReturn: Int?
  /// A byte order mark that does not begin the text.
  package private(set) var byteOrderMark: Int?

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init(in bytes: [UInt8]) {
    for index in bytes.indices {
      switch bytes[index] {
      case 0 where null == nil: null = index
      case UInt8(ascii: "\r") where loneReturn == nil:
        let next = index + 1
        if next == bytes.count || bytes[next] != UInt8(ascii: "\n") { loneReturn = index }
      case 0xEF where byteOrderMark == nil && index > 0:
        if bytes[index...].starts(with: Self.mark) { byteOrderMark = index }
      default: continue
      }
    }
  }
}
