/// A line of Markdown behind the marks of quotes and the spaces it begins with.
struct MarkdownLine {
  let utf8: [UInt8]
  /// The bytes of the line that are its own.
  private(set) var range: Range<Int>
  /// How many marks of quotes stand before it.
  private(set) var quotes = 0

  init(_ utf8: [UInt8], _ range: Range<Int>) {
    self.utf8 = utf8
    var range = range
    while let last = utf8[range].last, last == 0x0D || last == 0x20 || last == 0x09 {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    self.range = range
    dropSpace()
    dropQuotes()
  }

  /// The line that begins at a place.
  init(_ utf8: [UInt8], from start: Int) {
    let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
    self.init(utf8, start..<end)
  }

  var bytes: ArraySlice<UInt8> { utf8[range] }
  var isBlank: Bool { range.isEmpty }

  /// Drops bytes, and the space behind them.
  mutating func drop(_ count: Int) {
    range = (range.lowerBound + count)..<range.upperBound
    dropSpace()
  }

  /// Drops the marks of quotes.
  mutating func dropQuotes() {
    while bytes.first == UInt8(ascii: ">") {
      drop(1)
      quotes += 1
    }
  }

  private mutating func dropSpace() {
    let space = bytes.prefix { $0 == 0x20 || $0 == 0x09 }.count
    range = (range.lowerBound + space)..<range.upperBound
  }

  /// The level of a heading that begins with `#`; nil for any other line.
  var headingLevel: Int? {
    let marks = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = bytes.dropFirst(marks).first
    return (1...6).contains(marks) && (rest == nil || rest == 0x20 || rest == 0x09) ? marks : nil
  }

  /// What stands between the marks of a heading.
  var headingText: Range<Int> {
    var line = self
    line.drop(headingLevel ?? 0)
    let closing = line.bytes.reversed().prefix { $0 == UInt8(ascii: "#") }.count
    let rest = line.bytes.dropLast(closing)
    guard closing > 0, rest.isEmpty || rest.last == 0x20 || rest.last == 0x09 else {
      return line.range
    }
    return line.range.lowerBound..<rest.endIndex
  }

  /// The level that a line of `=` or `-` gives to the text above it.
  var underlineLevel: Int? {
    guard let mark = bytes.first, bytes.allSatisfy({ $0 == mark }) else { return nil }
    return mark == UInt8(ascii: "=") ? 1 : mark == UInt8(ascii: "-") ? 2 : nil
  }

  /// True for a line that only parts what is above it from what is below.
  var isBreak: Bool {
    guard let mark = bytes.first, "*-_".utf8.contains(mark) else { return false }
    let isAlone = bytes.allSatisfy { $0 == mark || $0 == 0x20 || $0 == 0x09 }
    return isAlone && bytes.count(where: { $0 == mark }) >= 3
  }

  /// The mark of a list's item: its length, and its number where it has one.
  var itemMark: (length: Int, number: Int?)? {
    guard let first = bytes.first, (0x30...0x39).contains(first) || "*-+".utf8.contains(first)
    else { return nil }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    let rest = bytes.dropFirst(digits.count)
    guard let mark = rest.first, digits.count <= 9,
      rest.dropFirst().first.map({ $0 == 0x20 || $0 == 0x09 }) ?? true
    else { return nil }
    let isNumbered = !digits.isEmpty
    guard (isNumbered ? ".)" : "*-+").utf8.contains(mark) else { return nil }
    return (digits.count + 1, Int(String(decoding: digits, as: UTF8.self)))
  }

  /// The length of what makes a quote an aside, such as `[!NOTE]`.
  var asideMark: Int? {
    guard bytes.starts(with: "[!".utf8), let end = bytes.firstIndex(of: UInt8(ascii: "]")) else {
      return nil
    }
    let name = bytes[..<end].dropFirst(2)
    return name.isEmpty || !name.allSatisfy { (0x41...0x5A).contains($0) }
      ? nil : end + 1 - range.lowerBound
  }

  /// What makes a text a footnote, `[^name]:`: its length and the name.
  var footnoteMark: (length: Int, name: String)? {
    guard let reference = Self.footnoteReference(bytes) else { return nil }
    let rest = bytes.dropFirst(reference.length)
    guard rest.first == UInt8(ascii: ":") else { return nil }
    return (reference.length + 1, reference.name)
  }

  /// A footnote's name in brackets that a text begins with: the length of both, and the name.
  static func footnoteReference(_ text: ArraySlice<UInt8>) -> (length: Int, name: String)? {
    guard text.starts(with: "[^".utf8) else { return nil }
    let name = text.dropFirst(2).prefix { $0 > 0x20 && $0 != UInt8(ascii: "]") }
    guard !name.isEmpty, text[name.endIndex...].first == UInt8(ascii: "]") else { return nil }
    return (name.count + 3, MarkdownTarget.name(name))
  }

  /// True for the line below the head of a table.
  var isTableRule: Bool {
    bytes.contains(UInt8(ascii: "-"))
      && bytes.allSatisfy { "|-: \t".utf8.contains($0) }
      && (bytes.contains(UInt8(ascii: "|")) || bytes.contains(UInt8(ascii: ":")))
  }

  /// The cells of a table's row.
  var cells: [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where utf8[index] == ProseBlock.cellMark {
      let escapes = utf8[start..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count
      guard escapes.isMultiple(of: 2) else { continue }
      if index > range.lowerBound { cells.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { cells.append(start..<range.upperBound) }
    return cells
  }

  /// What a line says that tells where links of a name lead: `[name]: address`.
  var definition: (name: String, link: ProseBlock.Link)? {
    guard bytes.first == UInt8(ascii: "["), let end = bytes.firstRange(of: "]:".utf8),
      let target = MarkdownTarget.address(utf8, at: end.upperBound),
      target.end <= range.upperBound
    else { return nil }
    let name = MarkdownTarget.name(bytes[..<end.lowerBound].dropFirst())
    return (name, ProseBlock.Link(address: target.text, offset: target.place))
  }
}
