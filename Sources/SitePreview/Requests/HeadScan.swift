/// How far a request head has come in, judged on its bytes alone.
///
/// A head that cannot become good is refused at once: a client that ends its lines with a bare line
/// feed would otherwise wait for an answer until its time is up.
enum HeadScan: Hashable {
  /// Good so far; the empty line that ends it is still missing.
  case partial
  /// Complete, in so many bytes, its last line end included.
  case complete(length: Int)
  case refused(Refusal)

  /// Bytes a whole head may take.
  static let limit = 16_384
  /// Bytes the first line may take, its line end included.
  static let lineLimit = 8_192

  init(_ bytes: [UInt8]) {
    var lineStart = 0
    for (index, byte) in bytes.enumerated() {
      if lineStart == 0, index >= Self.lineLimit {
        self = .refused(Refusal(.uriTooLong, "a request line of more than 8192 bytes"))
        return
      }
      if index >= Self.limit { break }
      if let refusal = Self.fault(of: byte, at: index, in: bytes) {
        self = .refused(refusal)
        return
      }
      guard byte == ASCII.lineFeed else { continue }
      if index - lineStart == 1 {
        self =
          lineStart == 0
          ? .refused(.malformed("an empty line in place of a request"))
          : .complete(length: index + 1)
        return
      }
      lineStart = index + 1
    }
    self =
      bytes.count > Self.limit
      ? .refused(Refusal(.headTooLarge, "a head of more than 16384 bytes")) : .partial
  }

  private static func fault(of byte: UInt8, at index: Int, in bytes: [UInt8]) -> Refusal? {
    switch byte {
    case ASCII.lineFeed:
      index > 0 && bytes[index - 1] == ASCII.carriageReturn
        ? nil : .malformed("a line feed without its carriage return")
    case ASCII.carriageReturn:
      index + 1 == bytes.count || bytes[index + 1] == ASCII.lineFeed
        ? nil : .malformed("a carriage return without its line feed")
    case 0: .malformed("a NUL character")
    case UInt8(ascii: "\t"): nil
    case ..<0x20, 0x7F: .malformed("a control character")
    default: nil
    }
  }
}
