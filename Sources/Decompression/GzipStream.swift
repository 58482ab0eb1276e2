internal import CZlib

/// Files of one or several gzip members, by zlib.
enum GzipStream {
  /// The largest window, with a gzip header before it.
  private static let windowBits: Int32 = 15 + 16
  private static let magic: [UInt8] = [0x1F, 0x8B]

  static func expanded(_ input: [UInt8], limit: Int) throws(DecompressionFault) -> [UInt8] {
    var stream = unsafe z_stream()
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit2_(&stream, windowBits, ZLIB_VERSION, size) == Z_OK else {
      throw .malformed
    }
    defer { unsafe inflateEnd(&stream) }
    var output = ExpandedBytes(limit: limit)
    var chunk = [UInt8](repeating: 0, count: ExpandedBytes.chunkSize)
    let fault = unsafe input.withUnsafeBufferPointer { buffer -> DecompressionFault? in
      unsafe stream.next_in = buffer.baseAddress
      unsafe stream.avail_in = UInt32(buffer.count)
      while true {
        let (status, count) = unsafe chunk.withUnsafeMutableBufferPointer { room in
          unsafe stream.next_out = room.baseAddress
          unsafe stream.avail_out = UInt32(room.count)
          let status = unsafe inflate(&stream, Z_NO_FLUSH)
          return unsafe (status, room.count - Int(stream.avail_out))
        }
        let excess = output.append(chunk.prefix(count))
        if let excess { return excess }
        let left = unsafe Int(stream.avail_in)
        switch status {
        case Z_OK: continue
        case Z_STREAM_END where left == 0: return nil
        case Z_STREAM_END:
          guard input.suffix(left).starts(with: magic) else { return .trailingBytes }
          unsafe inflateReset(&stream)
        case Z_BUF_ERROR: return left == 0 ? .truncated : .malformed
        default: return .malformed
        }
      }
    }
    if let fault { throw fault }
    return output.bytes
  }
}
