internal import ByteSearching

/// The first places of bytes that programs read in different ways, each by itself.
package struct OddBytes {
  /// A NUL.
  package let null: Int?
  /// A carriage return without a line feed.
  package let loneReturn: Int?
  /// A byte order mark that does not begin the text.
  package let byteOrderMark: Int?

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package init(in bytes: [UInt8]) {
    null = bytes.firstIndex(of: 0, from: 0)
    loneReturn = bytes.indices(of: UInt8(ascii: "\r")).first {
      $0 + 1 == bytes.count || bytes[$0 + 1] != UInt8(ascii: "\n")
    }
    byteOrderMark = bytes.firstIndex(of: Self.mark, from: 1)
  }
}
