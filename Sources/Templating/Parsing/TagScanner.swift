/// Finds the tags of a template one after the other, in time linear in the text.
struct TagScanner {
  private(set) var problems: [TemplateProblem] = []
  private let source: TemplateSource
  private var delimiters = Delimiters.standard
  private var position = 0
  /// Once a delimiter tag was not closed, no later one is: do not search to the end again.
  private var lacksDelimiterClose = false

  init(_ source: TemplateSource) {
    self.source = source
  }

  /// The next sound tag; broken ones are told and passed over.
  mutating func next() -> Tag? {
    while let start = find(delimiters.open, from: position) {
      let inside = start + delimiters.open.count
      let sigil = inside < source.utf8.count ? source.utf8[inside] : UInt8(ascii: " ")
      let tag =
        switch sigil {
        case UInt8(ascii: "!"): comment(from: start)
        case UInt8(ascii: "="): delimiterChange(from: start)
        case UInt8(ascii: "{"): unescapedInBraces(from: start)
        case UInt8(ascii: "&"): named(.value(isEscaped: false), from: start, name: inside + 1)
        case UInt8(ascii: "#"): named(.section(isInverted: false), from: start, name: inside + 1)
        case UInt8(ascii: "^"): named(.section(isInverted: true), from: start, name: inside + 1)
        case UInt8(ascii: "/"): named(.close, from: start, name: inside + 1)
        case UInt8(ascii: ">"): named(.partial, from: start, name: inside + 1)
        default: named(.value(isEscaped: true), from: start, name: inside)
        }
      if let tag { return tag }
    }
    return nil
  }

  private mutating func comment(from start: Int) -> Tag? {
    guard let close = find(delimiters.close, from: start + delimiters.open.count + 1) else {
      unclosed("comment", at: start, resumingAt: source.utf8.count)
      return nil
    }
    return silent(start..<close + delimiters.close.count)
  }

  private mutating func delimiterChange(from start: Int) -> Tag? {
    let inside = start + delimiters.open.count + 1
    let closer = [UInt8(ascii: "=")] + delimiters.close
    guard !lacksDelimiterClose, let close = find(closer, from: inside) else {
      lacksDelimiterClose = true
      unclosed("delimiter tag", at: start, resumingAt: inside)
      return nil
    }
    if let changed = Delimiters(parsing: source.utf8[inside..<close]) {
      delimiters = changed
    } else {
      problems.append(
        source.problem(
          "the delimiters '\(source.text(trimmed(inside..<close)))' are not two",
          hint: "write two words without '=' between the equals signs, as in '{{=<% %>=}}'",
          at: start))
    }
    return silent(start..<close + closer.count)
  }

  /// A tag such as `{{{name}}}`, whose own braces stand inside the delimiters.
  private mutating func unescapedInBraces(from start: Int) -> Tag? {
    let inside = start + delimiters.open.count + 1
    guard let close = closeOfTag(from: inside, openedAt: start) else { return nil }
    let end = close + delimiters.close.count
    let brace = UInt8(ascii: "}")
    if close > inside, source.utf8[close - 1] == brace {
      return checked(.value(isEscaped: false), start..<end, name: inside..<close - 1)
    }
    if delimiters.close.first == brace, end < source.utf8.count, source.utf8[end] == brace {
      return checked(.value(isEscaped: false), start..<end + 1, name: inside..<close)
    }
    problems.append(
      source.problem(
        "a tag opened with '{' lacks its '}'", hint: "close it with as many braces as open it",
        at: start))
    position = end
    return nil
  }

  private mutating func named(_ kind: Tag.Kind, from start: Int, name: Int) -> Tag? {
    guard let close = closeOfTag(from: name, openedAt: start) else { return nil }
    return checked(kind, start..<close + delimiters.close.count, name: name..<close)
  }

  /// Goes on behind a tag, and refuses one whose name is none.
  private mutating func checked(_ kind: Tag.Kind, _ range: Range<Int>, name: Range<Int>) -> Tag? {
    position = range.upperBound
    let name = trimmed(name)
    let bytes = source.utf8[name]
    let isDotted = if case .partial = kind { false } else { bytes.count > 1 }
    let dot = UInt8(ascii: ".")
    let message: String
    if bytes.isEmpty {
      message = "a tag has no name"
    } else if bytes.contains(where: \.isWhiteSpace) {
      message = "the name '\(source.text(name))' holds white space"
    } else if isDotted, bytes.split(separator: dot, omittingEmptySubsequences: false).contains([]) {
      message = "the name '\(source.text(name))' has an empty part"
    } else {
      return Tag(kind: kind, range: range, name: name)
    }
    problems.append(
      source.problem(
        message, hint: "write a name, such as 'title' or 'page.title'", at: range.lowerBound))
    return nil
  }

  private mutating func silent(_ range: Range<Int>) -> Tag {
    position = range.upperBound
    return Tag(kind: .silent, range: range, name: range.upperBound..<range.upperBound)
  }

  /// Where a tag closes; one that meets another opening first, or the end, is not closed.
  private mutating func closeOfTag(from inside: Int, openedAt start: Int) -> Int? {
    for offset in inside..<max(inside, source.utf8.count) {
      if stands(delimiters.close, at: offset) { return offset }
      if stands(delimiters.open, at: offset) {
        unclosed("tag", at: start, resumingAt: offset)
        return nil
      }
    }
    unclosed("tag", at: start, resumingAt: source.utf8.count)
    return nil
  }

  private mutating func unclosed(_ what: String, at start: Int, resumingAt offset: Int) {
    let close = String(decoding: delimiters.close, as: UTF8.self)
    problems.append(
      source.problem("a \(what) is never closed", hint: "close it with '\(close)'", at: start))
    position = offset
  }

  private func find(_ word: [UInt8], from start: Int) -> Int? {
    guard start <= source.utf8.count - word.count else { return nil }
    return (start...source.utf8.count - word.count).first { stands(word, at: $0) }
  }

  private func stands(_ word: [UInt8], at offset: Int) -> Bool {
    guard offset + word.count <= source.utf8.count, source.utf8[offset] == word[0] else {
      return false
    }
    return word.indices.allSatisfy { source.utf8[offset + $0] == word[$0] }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, source.utf8[low].isWhiteSpace { low += 1 }
    while low < high, source.utf8[high - 1].isWhiteSpace { high -= 1 }
    return low..<high
  }
}
