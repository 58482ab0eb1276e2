internal import Diagnostics

/// Puts into a page what it includes, before its Markdown is read.
struct Inclusion {
  /// Reads the file of a name that stands in another file.
  typealias Read = (_ name: String, _ from: SourcePage) throws(IncludeFault) -> SourcePage

  /// How many files may be within one another.
  private static let depth = 10

  private(set) var utf8: [UInt8] = []
  private(set) var origins: [LineOrigin] = []
  private(set) var findings: [Finding] = []
  private var lineCount = 0
  private var bytesRead = 0
  private let read: Read

  /// Begins with a page; nil where it includes nothing.
  init?(of page: SourcePage, read: @escaping Read) {
    let includes = IncludeLine.all(in: page)
    guard !includes.isEmpty else { return nil }
    self.read = read
    let lines = SourceLines(page.utf8)
    add(
      SourceExcerpt(source: page, lines: lines, range: 0..<lines.count, includes: includes),
      first: [], rest: [], within: [page.file])
  }

  /// Adds lines of a file, with what they include in its place, the first and the others indented.
  private mutating func add(
    _ excerpt: SourceExcerpt, first: [UInt8], rest: [UInt8], within chain: [String]
  ) {
    var next = excerpt.range.lowerBound
    for include in excerpt.includes {
      let indent = include.line == excerpt.range.lowerBound ? first : rest
      append(excerpt, next..<include.line, first: first, rest: rest)
      next = include.line
      do throws(IncludeFault) {
        let included = try excerpted(
          IncludeRequest(include.text), from: excerpt.source, within: chain)
        add(
          included, first: indent + include.opening, rest: rest + include.continuation,
          within: chain + [included.source.file])
        next = include.line + 1
      } catch {
        findings.append(
          Finding(
            "include", at: include.position, error.message, hint: error.hint,
            about: Subject(fact: excerpt.source.path, channel: "source", item: include.text)))
      }
    }
    append(excerpt, next..<excerpt.range.upperBound, first: first, rest: rest)
  }

  private mutating func excerpted(
    _ request: IncludeRequest, from includer: SourcePage, within chain: [String]
  ) throws(IncludeFault) -> SourceExcerpt {
    guard chain.count <= Self.depth else {
      throw IncludeFault(
        "more than \(Self.depth) files are within one another", hint: "include fewer levels")
    }
    let source = try read(request.path, includer)
    if let start = chain.firstIndex(of: source.file) {
      throw IncludeFault(
        "'\(request.path)' includes itself: "
          + (chain[start...] + [source.file]).joined(separator: " → "),
        hint: "take one of these includes out")
    }
    bytesRead += source.utf8.count
    guard bytesRead <= InputLimits.expansion, utf8.count <= InputLimits.bytes else {
      throw IncludeFault(
        "the includes make the page longer than \(InputLimits.bytes >> 20) MiB",
        hint: "split it into several pages")
    }
    let lines = SourceLines(source.utf8)
    let range = try IncludedRegion.lines(of: request, in: source, lines)
    return SourceExcerpt(
      source: source, lines: lines, range: range,
      includes: IncludeLine.all(in: source).filter { range.contains($0.line) })
  }

  private mutating func append(
    _ excerpt: SourceExcerpt, _ range: Range<Int>, first: [UInt8], rest: [UInt8]
  ) {
    guard !range.isEmpty else { return }
    origins.append(
      LineOrigin(
        start: lineCount, file: excerpt.source.file, path: excerpt.source.path,
        line: range.lowerBound, indent: rest.count))
    for line in range {
      if lineCount > 0 { utf8.append(UInt8(ascii: "\n")) }
      utf8 += line == excerpt.range.lowerBound ? first : rest
      utf8 += excerpt.lines[line]
      lineCount += 1
    }
  }
}
