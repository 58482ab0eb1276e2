/// What a stream expands to, taken a chunk at a time so that a small file cannot fill the memory.
struct ExpandedBytes {
  /// The size of a chunk, in bytes.
  static let chunkSize = 1 << 16

  private(set) var bytes: [UInt8] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Adds a chunk; the fault when that is too much.
  mutating func append(_ chunk: ArraySlice<UInt8>) -> DecompressionFault? {
    bytes += chunk
    return bytes.count > limit ? .tooLarge(limit) : nil
  }
}
