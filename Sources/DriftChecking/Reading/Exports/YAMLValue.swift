internal import IAMPolicy

/// Keys and scalars of YAML on one line.
enum YAMLValue {
  /// The key and the value of a line; nil for a line without a key.
  static func member(
    _ text: ArraySlice<UInt8>
  ) -> (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    let key = quoted(text).map { text[..<$0.end] } ?? text.prefix(0)
    let sign = text[key.endIndex...].indices.first { index in
      text[index] == UInt8(ascii: ":")
        && (index + 1 == text.endIndex || text[index + 1] == UInt8(ascii: " "))
    }
    guard let sign, key.isEmpty || sign == key.endIndex else { return nil }
    return (text[..<sign], text[(sign + 1)...].drop { $0 == UInt8(ascii: " ") })
  }

  /// A scalar as tokens: a string where YAML takes it for one, or an empty collection.
  static func tokens(of text: ArraySlice<UInt8>) -> [ExportToken]? {
    if text.elementsEqual("[]".utf8) { return [.sign("["), .sign("]")] }
    if text.elementsEqual("{}".utf8) { return [.sign("{"), .sign("}")] }
    if let quoted = quoted(text) {
      return quoted.end == text.endIndex ? [.string(quoted.content)] : nil
    }
    guard let first = text.first, first != UInt8(ascii: "\""), first != UInt8(ascii: "'") else {
      return nil
    }
    let words = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    let isString = words.allSatisfy { YAMLScalar.isPlain(String(decoding: $0, as: UTF8.self)) }
    return [isString ? .string(Array(text)) : .word(Array(text))]
  }

  /// What stands between quotes at the beginning of a text, and where they end.
  ///
  /// An escape beyond those of the quotes and the backslash is kept apart from all other text.
  private static func quoted(_ text: ArraySlice<UInt8>) -> (content: [UInt8], end: Int)? {
    guard let quote = text.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    let escape = quote == UInt8(ascii: "'") ? quote : UInt8(ascii: "\\")
    var content: [UInt8] = []
    var index = text.startIndex + 1
    while index < text.endIndex {
      let byte = text[index]
      let next = index + 1 < text.endIndex ? text[index + 1] : nil
      if byte == escape, let next, next == quote || (next == escape && escape != quote) {
        content.append(next)
        index += 2
        continue
      }
      if byte == quote { return (content, index + 1) }
      content.append(byte == escape ? 0 : byte)
      index += 1
    }
    return nil
  }
}
