/// The Brotli format, without its compression: what a test needs to write files in it.
package enum Brotli {
  package static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      // The first block has one bit more, which gives the size of the window.
      let shift = result.isEmpty ? 4 : 3
      let header = UInt32(block.count - 1) << shift | 1 << (shift + 16)
      result += (0..<3).map { UInt8(truncatingIfNeeded: header >> ($0 * 8)) } + block
    }
    return result.isEmpty ? [0x06] : result + [0x03]
  }
}
