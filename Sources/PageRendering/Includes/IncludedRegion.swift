internal import Diagnostics

/// The lines of a file that an include asks for.
enum IncludedRegion {
  /// The lines of a region, without its marks, or all behind the front matter where none is named;
  /// in any case without empty lines at the end.
  static func lines(
    of request: IncludeRequest, in source: SourcePage, _ text: SourceLines
  ) throws(IncludeFault) -> Range<Int> {
    var range = try wholeLines(of: request, in: source, text)
    while let last = range.last, text[last].allSatisfy({ $0 <= 0x20 }) { range.removeLast() }
    guard !range.isEmpty else {
      throw IncludeFault(
        "there is nothing in \(request.region.map { "region '\($0)' of " } ?? "")"
          + "'\(request.path)'", hint: "write the text that is to be put in")
    }
    return range
  }

  private static func wholeLines(
    of request: IncludeRequest, in source: SourcePage, _ text: SourceLines
  ) throws(IncludeFault) -> Range<Int> {
    let body = min(max(source.bodyLine - 1, 0), text.count)..<text.count
    guard let name = request.region else { return body }
    let written = request.path
    let marks = body.compactMap { line in mark(in: text[line]).map { (line: line, mark: $0) } }
    let starts = marks.filter { $0.mark.opens && $0.mark.name == name }
    guard let start = starts.first else {
      let names = marks.filter(\.mark.opens).map(\.mark.name)
      throw IncludeFault(
        "'\(written)' has no region '\(name)'",
        hint: Suggestion.hint(
          for: name, among: names,
          otherwise: names.isEmpty
            ? "mark it with '<!-- #region \(name) -->' and '<!-- #endregion \(name) -->'"
            : "name one of its regions: " + names.joined(separator: ", ")))
    }
    guard starts.count == 1 else {
      throw IncludeFault(
        "'\(written)' has two regions '\(name)', on lines \(starts[0].line + 1) and "
          + "\(starts[1].line + 1)", hint: "rename one of them")
    }
    let end = marks.first { $0.line > start.line && !$0.mark.opens && $0.mark.name == name }
    guard let end else {
      throw IncludeFault(
        "region '\(name)' of '\(written)' begins on line \(start.line + 1) and never ends",
        hint: "write '<!-- #endregion \(name) -->' behind it")
    }
    return start.line + 1..<end.line
  }

  /// The mark that a line is; nil for text.
  private static func mark(in line: ArraySlice<UInt8>) -> (opens: Bool, name: String)? {
    let words = line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    guard words.count == 4, words[0].elementsEqual("<!--".utf8), words[3].elementsEqual("-->".utf8)
    else { return nil }
    let name = String(decoding: words[2], as: UTF8.self)
    if words[1].elementsEqual("#region".utf8) { return (true, name) }
    return words[1].elementsEqual("#endregion".utf8) ? (false, name) : nil
  }
}
