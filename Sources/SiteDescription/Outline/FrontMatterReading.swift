package import Diagnostics
internal import StrictYAML

/// The front matter of a page, read strictly, and where the Markdown begins.
package struct FrontMatterReading: Sendable {
  /// The front matter; what cannot be read is filled in, so that other pages can be judged.
  package let frontMatter: FrontMatter
  package let findings: [Finding]

  private static let known = [
    "title", "description", "order", "draft", "trail", "updated", "lang", "translates",
    VariableReading.key,
  ]

  /// Reads the beginning of a page, with a title to fall back on.
  package init(utf8: [UInt8], file: String, fallbackTitle: String) {
    guard let fence = Self.fence(in: utf8) else {
      let position = SourcePosition(file: file)
      frontMatter = FrontMatter(title: fallbackTitle, titlePosition: position, bodyLine: 1)
      findings = [
        Self.finding(
          at: position, "the page has no front matter",
          hint: "begin it with '---', a line 'title: …' and '---'", file: file, item: "")
      ]
      return
    }
    guard let end = fence.end else {
      let position = SourcePosition(file: file)
      frontMatter = FrontMatter(
        title: fallbackTitle, titlePosition: position, bodyLine: fence.lines + 1)
      findings = [
        Self.finding(
          at: position, "the front matter is not closed", hint: "add a line '---' after it",
          file: file, item: "")
      ]
      return
    }
    let start = YAMLPlace(line: 2, column: 1, offset: fence.start)
    var reader = MappingReader(
      Array(utf8[fence.start..<end]), startingAt: start, rule: "front-matter", file: file,
      known: Self.known)
    let title = reader.string("title")
    let description = reader.string("description") ?? ""
    let order = reader.integer("order") ?? Int.max
    let isDraft = reader.boolean("draft") ?? false
    let trail = reader.string("trail")
    let updated = Self.day(&reader)
    let language = Self.language(&reader)
    let original = reader.string("translates")
    let variables = VariableReading.variables(
      in: &reader, of: "page", taken: ["title", "description"])
    frontMatter = FrontMatter(
      title: title ?? fallbackTitle, titlePosition: reader.position(of: "title"),
      description: description, descriptionPosition: reader.position(of: "description"),
      order: order, isDraft: isDraft, trail: trail,
      trailPosition: trail.map { _ in reader.position(of: "trail") },
      updated: updated, updatedPosition: updated.map { _ in reader.position(of: "updated") },
      language: language, original: original,
      originalPosition: original.map { _ in reader.position(of: "translates") },
      variables: variables, bodyLine: fence.lines + 1)
    reader.require("title")
    findings = reader.findings
  }

  private static func day(_ reader: inout MappingReader) -> String? {
    guard let text = reader.string("updated") else { return nil }
    if let day = CalendarDay(text) { return day.description }
    reader.reject("updated", "'\(text)' is no day", hint: "write it as 'updated: 2024-05-17'")
    return nil
  }

  private static func language(_ reader: inout MappingReader) -> String? {
    guard let tag = reader.string("lang") else { return nil }
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { index, part in
      (index == 0 ? 2...3 : 1...8).contains(part.count)
        && part.allSatisfy { byte in
          (0x61...0x7A).contains(byte | 0x20) || (index > 0 && (0x30...0x39).contains(byte))
        }
    }
    if isTag { return tag }
    reader.reject(
      "lang", "'\(tag)' is no language", hint: "write a tag such as 'lang: de' or 'lang: pt-BR'")
    return nil
  }

  /// The byte range between the `---` lines, and how many lines stand before the Markdown.
  private static func fence(in utf8: [UInt8]) -> (start: Int, end: Int?, lines: Int)? {
    let mark = Array("---".utf8)
    let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
    var lineStart = utf8.starts(with: bom) ? bom.count : 0
    var start: Int?
    var lines = 0
    while lineStart < utf8.count {
      let lineEnd = utf8[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      var line = utf8[lineStart..<lineEnd]
      while let last = line.last, last == UInt8(ascii: "\r") || last == UInt8(ascii: " ") {
        line = line.dropLast()
      }
      lines += 1
      let isMark = line.elementsEqual(mark)
      guard let opened = start else {
        guard isMark else { return nil }
        start = min(lineEnd + 1, utf8.count)
        lineStart = lineEnd + 1
        continue
      }
      if isMark { return (opened, lineStart, lines) }
      lineStart = lineEnd + 1
    }
    return start.map { ($0, nil, lines) }
  }

  private static func finding(
    at position: SourcePosition, _ message: String, hint: String, file: String, item: String
  ) -> Finding {
    Finding(
      "front-matter", at: position, message, hint: hint,
      about: Subject(fact: file, channel: "front-matter", item: item))
  }
}
