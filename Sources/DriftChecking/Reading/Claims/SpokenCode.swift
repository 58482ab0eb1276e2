/// Code within sentences, made words: a full stop in it ends no sentence.
enum SpokenCode {
  /// A text with the marks of its code made letters, byte for byte in place.
  static func folded(_ utf8: [UInt8], _ spans: [TextSpan]) -> [UInt8] {
    var result = utf8
    for span in spans where span.kind == .code && !isNumber(utf8[span.range]) {
      for index in span.range where marks.contains(result[index]) {
        result[index] = UInt8(ascii: "_")
      }
    }
    return result
  }

  /// True for digits in groups, which stay a number.
  private static func isNumber(_ code: ArraySlice<UInt8>) -> Bool {
    code.first.map { (0x30...0x39).contains($0) } ?? false
      && code.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
  }

  private static let marks = Set(".!?:;,()|/\n".utf8)
}
