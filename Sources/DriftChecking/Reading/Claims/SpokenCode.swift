/// Code within sentences, made words: a full stop in it ends no sentence.
enum SpokenCode {
  /// A text with the marks of its code made letters, byte for byte in place.
  static func folded(_ utf8: [UInt8], _ spans: [TextSpan]) -> [UInt8] {
    var result = utf8
    for span in spans where span.kind == .code {
      for index in span.range where marks.contains(result[index]) {
        result[index] = UInt8(ascii: "_")
      }
    }
    return result
  }

  private static let marks = Set(".!?:;,()|/\n".utf8)
}
