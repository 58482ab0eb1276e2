/// Why compressed bytes cannot be expanded.
package enum DecompressionFault: Error, Hashable, Sendable {
  /// They are not in the format.
  case malformed
  /// They end before the stream does.
  case truncated
  /// Something stands behind the end of the stream.
  case trailingBytes
  /// They expand to more than the limit, in bytes.
  case tooLarge(Int)

  /// The fault in words that complete "it …".
  package var words: String {
    switch self {
    case .malformed: "is not in the format its name tells"
    case .truncated: "is cut off"
    case .trailingBytes: "goes on behind its end"
    case .tooLarge(let limit): "expands to more than \(limit >> 20) MiB"
    }
  }
}
