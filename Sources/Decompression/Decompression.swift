/// A format in which servers hand out files that were compressed beforehand.
package enum Decompression: String, CaseIterable, Sendable {
  case gzip = ".gz"
  case brotli = ".br"

  /// The ending that names of files in the format have.
  package var ending: String { rawValue }

  /// The bytes as they were before compression, when there are no more than a limit.
  package func expanded(
    _ bytes: [UInt8], limit: Int
  ) throws(DecompressionFault) -> [UInt8] {
    switch self {
    case .gzip: try GzipStream.expanded(bytes, limit: limit)
    case .brotli: try BrotliStream.expanded(bytes, limit: limit)
    }
  }
}
