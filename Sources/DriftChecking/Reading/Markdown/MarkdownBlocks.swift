/// The blocks of a Markdown text, found line by line, without a Markdown parser.
package struct MarkdownBlocks {
  private struct Raw {
    let kind: ProseBlock.Kind
    var ranges: [Range<Int>]
    let offset: Int
    /// What stands in a fence.
    var code: [UInt8] = []
  }

  private let utf8: [UInt8]
  private var raw: [Raw] = []
  private var targets: [String: ProseBlock.Link] = [:]
  private var footnotes = MarkdownFootnotes()
  /// True where the next line goes on with the last block.
  private var isOpen = false
  /// In how many quotes the last line stood.
  private var quotes = 0
  private var isInTable = false
  private var isInComment = false

  /// The blocks in order; code that holds a policy is left out, since it is judged as one.
  package static func all(in utf8: [UInt8], with fences: [MarkdownFence]? = nil) -> [ProseBlock] {
    var reader = Self(utf8)
    reader.read(fences ?? MarkdownFence.all(in: utf8))
    return reader.blocks
  }

  private init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  private mutating func read(_ fences: [MarkdownFence]) {
    var nextFence = 0
    var start = 0
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      if nextFence < fences.count, (start...end).contains(fences[nextFence].start) {
        let fence = fences[nextFence]
        nextFence += 1
        // The mark of an item that begins with code.
        read(MarkdownLine(utf8, start..<fence.start), before: nil)
        isOpen = false
        add(fence)
        let close = utf8[fence.content.upperBound...].firstIndex(of: UInt8(ascii: "\n"))
        start = (close ?? utf8.count) + 1
        continue
      }
      read(MarkdownLine(utf8, start..<end), before: min(end + 1, utf8.count))
      start = end + 1
    }
  }

  private mutating func add(_ fence: MarkdownFence) {
    let code = fence.code(in: utf8)
    guard fence.isIllustration || !PolicyText.looksLikePolicy(code) else { return }
    raw.append(Raw(kind: .code, ranges: [fence.content], offset: fence.start, code: code))
  }

  private mutating func read(_ line: MarkdownLine, before next: Int?) {
    // A quote that begins here is no more of what is above it.
    if line.quotes > quotes { isOpen = false }
    quotes = line.quotes
    if isInComment || line.bytes.starts(with: "<!--".utf8) {
      isInComment = line.bytes.firstRange(of: "-->".utf8) == nil
    } else if line.isBlank {
      isOpen = false
      isInTable = false
    } else if isInTable, line.bytes.contains(ProseBlock.cellMark) {
      if !line.isTableRule { addRow(line) }
    } else if isOpen, case .paragraph? = raw.last?.kind, let level = line.underlineLevel {
      let heading = raw.removeLast()
      raw.append(Raw(kind: .heading(level), ranges: heading.ranges, offset: heading.offset))
      isOpen = false
    } else if line.isBreak {
      isOpen = false
    } else {
      readText(line, before: next)
    }
  }

  private mutating func readText(_ line: MarkdownLine, before next: Int?) {
    isInTable = false
    if let length = line.asideMark {
      var rest = line
      rest.drop(length)
      isOpen = false
      if !rest.isBlank { add(.paragraph, rest.range) }
      return
    }
    if let mark = line.footnoteMark {
      var rest = line
      rest.drop(mark.length)
      let number = footnotes.define(mark.name)
      readItem(rest, number: number, at: line.range.lowerBound, before: next)
    } else if line.headingLevel != nil {
      add(.heading(line.headingLevel ?? 1), line.headingText)
      isOpen = false
    } else if let mark = line.itemMark, interrupts(mark) {
      var rest = line
      rest.drop(mark.length)
      readItem(rest, number: mark.number, at: line.range.lowerBound, before: next)
    } else if let next, line.bytes.contains(ProseBlock.cellMark),
      MarkdownLine(utf8, from: next).isTableRule
    {
      addRow(line)
      isInTable = true
    } else if !isOpen, let (name, link) = line.definition {
      targets[name] = targets[name] ?? link
    } else if isOpen, line.bytes.starts(with: ": ".utf8) {
      // What the term above means.
      var rest = line
      rest.drop(1)
      add(.paragraph, rest.range)
    } else if isOpen, let last = raw.indices.last {
      raw[last].ranges.append(line.range)
    } else {
      add(.paragraph, line.range)
      isOpen = true
    }
  }

  private mutating func readItem(
    _ line: MarkdownLine, number: Int?, at offset: Int, before next: Int?
  ) {
    var line = line
    for task in ["[ ] ", "[x] ", "[X] "] where line.bytes.starts(with: task.utf8) {
      line.drop(task.utf8.count)
    }
    isOpen = false
    line.dropQuotes()
    if line.headingLevel != nil || line.isBreak || line.itemMark != nil || line.quotes > quotes,
      !line.isBlank
    {
      read(line, before: next)
    } else {
      raw.append(
        Raw(
          kind: .item(number: number), ranges: line.isBlank ? [] : [line.range], offset: offset))
      isOpen = true
    }
  }

  /// A number in the middle of a text begins no list, unless it is the first.
  private func interrupts(_ mark: (length: Int, number: Int?)) -> Bool {
    guard isOpen, case .paragraph? = raw.last?.kind else { return true }
    return mark.number.map { $0 == 1 } ?? true
  }

  private mutating func add(_ kind: ProseBlock.Kind, _ range: Range<Int>) {
    raw.append(Raw(kind: kind, ranges: [range], offset: range.lowerBound))
  }

  private mutating func addRow(_ line: MarkdownLine) {
    raw.append(Raw(kind: .row, ranges: line.cells, offset: line.range.lowerBound))
    isOpen = false
  }

  private var blocks: [ProseBlock] {
    raw.compactMap { raw in
      let block = block(of: raw)
      return block.isEmpty ? nil : block
    }
  }

  private func block(of raw: Raw) -> ProseBlock {
    switch raw.kind {
    case .code:
      return ProseBlock(
        .code, raw.code, places: SourceMap(raw.ranges[0]), offset: raw.offset)
    case .row:
      var text: [UInt8] = []
      var places = SourceMap()
      var links: [ProseBlock.Link] = []
      for (index, cell) in raw.ranges.enumerated() {
        let inline = MarkdownInline(utf8, [cell], targets: targets, footnotes: footnotes)
        if index > 0 {
          text += [0x20, ProseBlock.cellMark, 0x20]
          places.append(cell.lowerBound, count: 3)
        }
        text += inline.utf8
        places.append(inline.offsets)
        links += inline.links
      }
      return ProseBlock(.row, text, places: places, links: links, offset: raw.offset)
    default:
      let inline = MarkdownInline(utf8, raw.ranges, targets: targets, footnotes: footnotes)
      return ProseBlock(
        raw.kind, inline.utf8, places: inline.offsets, links: inline.links, offset: raw.offset)
    }
  }
}
