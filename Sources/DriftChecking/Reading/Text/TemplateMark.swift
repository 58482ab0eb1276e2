/// What a template, a merge or a decoder leaves in running text when it failed.
enum TemplateMark {
  /// How they begin.
  static let openings = [
    "${", "#{", "{%", "<%", "%(", "%!", "<<<<<<<", ">>>>>>>", "\u{FFFD}",
  ]

  /// For every byte, whether one of these begins with it.
  private static let starts = openings.compactMap { $0.utf8.first }.reduce(
    into: [Bool](repeating: false, count: 256)
  ) { starts, byte in starts[Int(byte)] = true }
  /// How far a mark is read, in bytes.
  private static let limit = 80

  /// The marks in running text, in order.
  static func all(in utf8: [UInt8]) -> [Leftover] {
    let starts = starts
    return utf8.indices.compactMap { index in
      guard starts[Int(utf8[index])] else { return nil }
      let rest = utf8[index..<min(index + limit, utf8.count)]
      guard openings.contains(where: { rest.starts(with: $0.utf8) }) else { return nil }
      let text = String(decoding: rest, as: UTF8.self)
      guard let mark = mark(at: text), index == 0 || utf8[index - 1] != utf8[index] else {
        return nil
      }
      return Leftover(text: mark, offset: index, isPlaceholder: false)
    }
  }

  private static func mark(at text: String) -> String? {
    if text.hasPrefix("\u{FFFD}") { return "\u{FFFD}" }
    let found =
      text.prefixMatch(of: /[$#]\{[A-Za-z_][A-Za-z0-9_.]*\}/)?.output
      ?? text.prefixMatch(of: /\{%-? ?[a-z][^%]*%\}/)?.output
      ?? text.prefixMatch(of: /<%[=-]? [^%]*%>/)?.output
      ?? text.prefixMatch(of: /%\([a-z_]+\)[ds]/)?.output
      ?? text.prefixMatch(of: /%![a-z]\([a-z0-9]+=[^)]*\)/)?.output
      ?? text.prefixMatch(of: /[<>]{7} [A-Za-z0-9]+/)?.output
    // What is all capitals is a variable that readers set in their shell.
    guard let found, found != found.uppercased() || found.hasPrefix("<") || found.hasPrefix(">")
    else { return nil }
    return String(found)
  }
}
