/// The words of a line of Markdown as a reader sees them, its marks taken out.
struct MarkdownInline {
  private(set) var utf8: [UInt8] = []
  /// Where the words stand in the text they were read from.
  private(set) var offsets = SourceMap()
  private(set) var links: [ProseBlock.Link] = []
  private let source: [UInt8]
  private let places: SourceMap
  /// Where links that are named lead, by their names in lower case.
  private let targets: [String: ProseBlock.Link]
  private let footnotes: MarkdownFootnotes
  private var emphasis = MarkdownEmphasis()
  private var brackets: [(output: Int, links: Int, isImage: Bool)] = []
  private var index = 0

  /// Reads the bytes of some ranges of a text as one run.
  init(
    _ text: [UInt8], _ ranges: [Range<Int>], targets: [String: ProseBlock.Link] = [:],
    footnotes: MarkdownFootnotes = MarkdownFootnotes()
  ) {
    self.targets = targets
    self.footnotes = footnotes
    let isPlain = ranges.count == 1 && !text[ranges[0]].contains(where: Self.mayBeMark)
    (source, places) = isPlain ? ([], SourceMap()) : Self.joined(ranges, of: text)
    if isPlain {
      utf8 = Array(text[ranges[0]])
      offsets = SourceMap(ranges[0])
    }
    while index < source.count { step() }
    take(emphasis.marks)
  }

  private mutating func step() {
    switch source[index] {
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): code()
    case UInt8(ascii: "<"): angle()
    case UInt8(ascii: "&"): reference()
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): mark()
    case UInt8(ascii: "!") where index + 1 < source.count && source[index + 1] == 0x5B:
      brackets.append((utf8.count, links.count, true))
      add(2)
    case UInt8(ascii: "["):
      if let mark = footnotes.mark(source[index...]) {
        return add(mark.text, insteadOf: mark.length)
      }
      brackets.append((utf8.count, links.count, false))
      add(1)
    case UInt8(ascii: "]"): closeBracket()
    default: add(plainLength)
    }
  }

  /// How many bytes stand here up to the next that may be a mark.
  private var plainLength: Int {
    var end = index + 1
    while end < source.count, !Self.mayBeMark(source[end]) { end += 1 }
    return end - index
  }

  /// Takes some bytes as they are.
  private mutating func add(_ count: Int) {
    let end = min(index + count, source.count)
    utf8 += source[index..<end]
    offsets.append(places, index..<end)
    index = end
  }

  /// Takes a text in the place of some bytes.
  private mutating func add(_ text: String, insteadOf length: Int) {
    for byte in text.utf8 {
      utf8.append(byte)
      offsets.append(places[index], count: 1)
    }
    index += length
  }

  private mutating func escape() {
    guard index + 1 < source.count else { return add(1) }
    if MarkdownEmphasis.isPunctuation(source[index + 1]) {
      index += 1
      add(1)
    } else if source[index + 1] == UInt8(ascii: "\n") {
      index += 1
    } else {
      add(1)
    }
  }

  private mutating func code() {
    let run = source[index...].prefix { $0 == UInt8(ascii: "`") }.count
    var end = index + run
    while end < source.count {
      guard source[end] == UInt8(ascii: "`") else {
        end += 1
        continue
      }
      let other = source[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if other == run { break }
      end += other
    }
    guard end < source.count else { return add(run) }
    let shown = Self.shown(index + run..<end, in: source)
    index = shown.lowerBound
    while index < shown.upperBound {
      // In a table, what parts cells is escaped in code too.
      if source[index] == UInt8(ascii: "\\"), source[index + 1] == ProseBlock.cellMark {
        index += 1
      }
      add(1)
    }
    index = end + run
  }

  /// An address between angle brackets is text and link; a tag is neither.
  private mutating func angle() {
    let rest = source[(index + 1)...]
    guard let end = rest.firstIndex(of: UInt8(ascii: ">")), let first = rest.first else {
      return add(1)
    }
    let inner = rest[..<end]
    let isAddress =
      !inner.contains { $0 <= 0x20 } && inner.contains { $0 == 0x3A || $0 == UInt8(ascii: "@") }
    if isAddress {
      let address = String(decoding: inner, as: UTF8.self)
      let isMail = !inner.contains(0x3A)
      links.append(
        ProseBlock.Link(address: isMail ? "mailto:" + address : address, offset: places[index + 1]))
      index += 1
      add(inner.count)
      index = end + 1
    } else if MarkdownEmphasis.isLetter(first) || "/!?".utf8.contains(first) {
      index = end + 1
    } else {
      add(1)
    }
  }

  private mutating func reference() {
    let length = source[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")).map {
      $0 - index + 1
    }
    guard let length,
      let scalar = MarkdownReference.scalar(source[index..<(index + length)])
    else { return add(1) }
    add(String(scalar), insteadOf: length)
  }

  private mutating func mark() {
    let count = source[index...].prefix { $0 == source[index] }.count
    emphasis.add(
      source[index], at: utf8.count, count: count, before: Self.scalar(before: index, in: source),
      after: Self.scalar(at: index + count, in: source))
    add(count)
  }

  private mutating func closeBracket() {
    guard let open = brackets.last,
      let target = MarkdownTarget(
        source, at: index + 1, label: utf8[(open.output + (open.isImage ? 2 : 1))...], targets)
    else { return add(1) }
    brackets.removeLast()
    let offset = target.place.map { places[$0] } ?? places[index]
    // A link comes before the picture it is around.
    links.insert(ProseBlock.Link(address: target.address, offset: offset), at: open.links)
    index = target.end
    if open.isImage {
      // A picture says nothing in words but its title.
      emphasis.forget(from: open.output)
      utf8.removeSubrange(open.output...)
      offsets.removeSubrange(from: open.output)
      let title = Array(target.title.utf8)
      utf8 += title
      offsets.append(offset, count: title.count)
    } else {
      emphasis.drop(open.output..<(open.output + 1))
    }
  }

  /// Takes out what was found to be a mark.
  private mutating func take(_ marks: [Range<Int>]) {
    guard !marks.isEmpty else { return }
    let (text, places) = (utf8, offsets)
    utf8 = []
    offsets = SourceMap()
    var start = 0
    for mark in marks.sorted(by: { $0.lowerBound < $1.lowerBound }) + [text.count..<text.count] {
      let end = min(mark.lowerBound, text.count)
      if start < end {
        utf8 += text[start..<end]
        offsets.append(places, start..<end)
      }
      start = max(start, mark.upperBound)
    }
  }
}
