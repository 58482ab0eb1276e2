internal import FileSystem

/// The bytes that follow the head of a reply.
enum ReplyBody {
  case bytes([UInt8])
  /// A part of a file, which the kernel sends and nobody holds in memory.
  case file(OpenedFile, Range<Int>)

  var count: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .file(_, let range): range.count
    }
  }

  /// What of it is in memory: nothing of a file.
  var inMemory: [UInt8] {
    guard case .bytes(let bytes) = self else { return [] }
    return bytes
  }

  /// A part of it.
  subscript(_ range: Range<Int>) -> ReplyBody {
    switch self {
    case .bytes(let bytes): .bytes(Array(bytes[range]))
    case .file(let file, let whole):
      .file(file, (whole.lowerBound + range.lowerBound)..<(whole.lowerBound + range.upperBound))
    }
  }
}
