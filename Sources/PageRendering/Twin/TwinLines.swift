/// The lines of a Markdown twin, each behind the marks of the lists and quotes it stands in.
struct TwinLines {
  private var buffer = ByteBuffer()
  private var prefixes: [String] = []
  /// True behind a list's or a quote's mark: the next block begins on the same line.
  private var isBehindMark = false
  /// True where nothing but marks stands on the line.
  private(set) var isAtLineStart = false

  init(firstLine: String) { buffer.append(firstLine) }

  /// The text, ending in one newline.
  var finished: String { buffer.string + "\n" }

  mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    buffer.append(text)
    isAtLineStart = false
    isBehindMark = false
  }

  /// Appends words, which stay words.
  mutating func append(words: Span<UInt8>, inTable: Bool) {
    guard !words.isEmpty else { return }
    let place = MarkdownText.Place(isInTable: inTable, startsLine: isAtLineStart)
    MarkdownText.append(words, at: place, to: &buffer)
    isAtLineStart = false
    isBehindMark = false
  }

  /// Escapes a sign at the very end, which was written plain.
  mutating func escapeLast(_ sign: UInt8) {
    if buffer.bytes.last == sign { buffer.escapeLast() }
  }

  /// Appends a block of lines.
  mutating func append(block: String) {
    if prefixes.isEmpty {
      append(block)
      isAtLineStart = isAtLineStart || block.utf8.last == UInt8(ascii: "\n")
      return
    }
    for (index, line) in block.utf8.split(separator: 10, omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 { line.isEmpty ? startEmptyLine() : startLine() }
      append(String(decoding: line, as: UTF8.self))
    }
  }

  mutating func startLine() {
    buffer.append(byte: UInt8(ascii: "\n"))
    for prefix in prefixes { buffer.append(prefix) }
    isAtLineStart = true
  }

  /// Begins a block, behind an empty line unless it is tight.
  mutating func startBlock(isTight: Bool = false) {
    isAtLineStart = true
    if isBehindMark {
      isBehindMark = false
      return
    }
    if !isTight { startEmptyLine() }
    startLine()
  }

  /// Begins a list's item or a quote, whose further lines stand behind a prefix.
  mutating func open(_ mark: String, prefix: String) {
    buffer.append(mark)
    prefixes.append(prefix)
    isBehindMark = true
  }

  mutating func close() {
    prefixes.removeLast()
    if isBehindMark { buffer.dropSpace() }
    isBehindMark = false
  }

  private mutating func startEmptyLine() {
    buffer.append(byte: UInt8(ascii: "\n"))
    for prefix in prefixes { buffer.append(prefix) }
    if !prefixes.isEmpty { buffer.dropSpace() }
  }
}
