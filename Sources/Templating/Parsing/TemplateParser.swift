/// Turns the tags of a template and the text between them into steps.
struct TemplateParser {
  private struct OpenSection {
    let name: String
    let tag: Int
    let operation: Int
  }

  /// The most sections inside each other: rendering recurses once for each.
  static let sectionDepth = 32

  private(set) var operations: [Operation] = []
  private(set) var names: [TemplateName] = []
  private(set) var problems: [TemplateProblem] = []
  private let source: TemplateSource
  private var open: [OpenSection] = []
  /// Where the text begins that no step holds yet.
  private var textStart = 0

  init(_ source: TemplateSource) {
    self.source = source
  }

  mutating func parse() {
    var scanner = TagScanner(source)
    while let tag = scanner.next(), take(tag) {}
    addText(until: source.utf8.count)
    for section in open { reportUnclosed(section) }
    problems = scanner.problems + problems
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Takes one tag; false when the template is too deep to go on.
  private mutating func take(_ tag: Tag) -> Bool {
    let line = tag.mayStandAlone ? ownLine(of: tag) : nil
    addText(until: line?.lowerBound ?? tag.range.lowerBound)
    if line == nil { startLine(at: tag.range.lowerBound) }
    textStart = line?.upperBound ?? tag.range.upperBound
    switch tag.kind {
    case .silent: break
    case .value(let isEscaped): add(.value(name: name(of: tag), isEscaped: isEscaped), tag)
    case .partial:
      let indentation = line.map { $0.lowerBound..<tag.range.lowerBound }
      add(.partial(name: name(of: tag), indentation: indentation), tag)
    case .close: close(tag)
    case .section(let isInverted):
      guard open.count < Self.sectionDepth else {
        problems.append(
          source.problem(
            "sections stand more than \(Self.sectionDepth) deep", hint: "move some to a partial",
            at: tag.range.lowerBound))
        open = []
        return false
      }
      open.append(
        OpenSection(
          name: source.text(tag.name), tag: tag.range.lowerBound, operation: operations.count))
      add(.section(name: name(of: tag), isInverted: isInverted, end: 0), tag)
    }
    return true
  }

  private mutating func add(_ kind: Operation.Kind, _ tag: Tag) {
    operations.append(Operation(kind: kind, offset: tag.name.lowerBound))
  }

  /// Puts a tag's name into the table.
  private mutating func name(of tag: Tag) -> Int {
    names.append(TemplateName(source.text(tag.name)))
    return names.count - 1
  }

  private mutating func addText(until end: Int) {
    guard textStart < end else { return }
    operations.append(
      Operation(kind: .text(textStart..<end, startsLine: startsLine(textStart)), offset: textStart))
  }

  /// Marks a line that begins with a tag, so that a partial's indentation finds it.
  private mutating func startLine(at offset: Int) {
    guard startsLine(offset) else { return }
    operations.append(Operation(kind: .text(offset..<offset, startsLine: true), offset: offset))
  }

  private func startsLine(_ offset: Int) -> Bool {
    offset == 0 || source.utf8[offset - 1] == UInt8(ascii: "\n")
  }

  /// The whole line or lines of a tag, with the line's end, when only blanks stand beside it.
  private func ownLine(of tag: Tag) -> Range<Int>? {
    let utf8 = source.utf8
    var start = tag.range.lowerBound
    while start > 0, utf8[start - 1].isBlank { start -= 1 }
    guard startsLine(start) else { return nil }
    var end = tag.range.upperBound
    while end < utf8.count, utf8[end].isBlank { end += 1 }
    if end == utf8.count { return start..<end }
    if utf8[end] == UInt8(ascii: "\n") { return start..<end + 1 }
    return utf8[end...].starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")])
      ? start..<end + 2 : nil
  }

  private mutating func close(_ tag: Tag) {
    let name = source.text(tag.name)
    let at = tag.range.lowerBound
    guard let innermost = open.last else {
      problems.append(
        source.problem("'\(name)' is closed but not open", hint: "remove this tag", at: at))
      return
    }
    guard let match = open.lastIndex(where: { $0.name.utf8.elementsEqual(name.utf8) }) else {
      problems.append(
        source.problem(
          "the section '\(innermost.name)' is closed as '\(name)'",
          hint: "write '\(innermost.name)', which opens on line \(source.line(of: innermost.tag))",
          at: at))
      closeInnermost()
      return
    }
    for section in open[(match + 1)...] { reportUnclosed(section) }
    while open.count > match { closeInnermost() }
  }

  private mutating func closeInnermost() {
    guard let section = open.popLast() else { return }
    if case .section(let name, let isInverted, _) = operations[section.operation].kind {
      operations[section.operation].kind = .section(
        name: name, isInverted: isInverted, end: operations.count)
    }
  }

  private mutating func reportUnclosed(_ section: OpenSection) {
    problems.append(
      source.problem(
        "the section '\(section.name)' is never closed",
        hint: "close it with a tag of '/\(section.name)'", at: section.tag))
  }
}
