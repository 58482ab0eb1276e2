internal import CBrotli

/// Files that hold one Brotli stream, by Google's decoder.
enum BrotliStream {
  static func expanded(_ input: [UInt8], limit: Int) throws(DecompressionFault) -> [UInt8] {
    guard let decoder = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else {
      throw .malformed
    }
    defer { unsafe BrotliDecoderDestroyInstance(decoder) }
    var output = ExpandedBytes(limit: limit)
    var chunk = [UInt8](repeating: 0, count: ExpandedBytes.chunkSize)
    let fault = unsafe input.withUnsafeBufferPointer { buffer -> DecompressionFault? in
      var left = buffer.count
      var next = buffer.baseAddress
      while true {
        let (result, count) = unsafe chunk.withUnsafeMutableBufferPointer { buffer in
          var room = buffer.count
          var place = buffer.baseAddress
          let result = unsafe BrotliDecoderDecompressStream(
            decoder, &left, &next, &room, &place, nil)
          return (result, buffer.count - room)
        }
        let excess = output.append(chunk.prefix(count))
        if let excess { return excess }
        switch result {
        case BROTLI_DECODER_RESULT_SUCCESS: return left == 0 ? nil : .trailingBytes
        case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: return .truncated
        case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
        default: return .malformed
        }
      }
    }
    if let fault { throw fault }
    return output.bytes
  }
}
