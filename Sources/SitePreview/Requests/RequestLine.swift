/// The first line of a request, split and checked but for its target.
struct RequestLine: Hashable {
  /// As it was sent: any token.
  let method: String
  let target: ArraySlice<UInt8>
  let isVersion1Point1: Bool

  /// Reads a line without its line end.
  init(parsing line: ArraySlice<UInt8>) throws(Refusal) {
    let parts = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }) else {
      throw .malformed("a request line that is not method, target and version")
    }
    guard parts[0].allSatisfy(ASCII.isToken) else {
      throw .malformed("a method with a character no method may hold")
    }
    isVersion1Point1 = try Self.isVersion1Point1(parts[2])
    method = String(decoding: parts[0], as: UTF8.self)
    target = parts[1]
  }

  private static func isVersion1Point1(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> Bool {
    if bytes.elementsEqual("HTTP/1.1".utf8) { return true }
    if bytes.elementsEqual("HTTP/1.0".utf8) { return false }
    let digits = Array(bytes.dropFirst(5))
    guard bytes.starts(with: "HTTP/".utf8), digits.count == 3, ASCII.isDigit(digits[0]),
      digits[1] == UInt8(ascii: "."), ASCII.isDigit(digits[2])
    else { throw .malformed("a version that is none") }
    throw Refusal(.versionNotSupported, "a version that is neither HTTP/1.1 nor HTTP/1.0")
  }
}
