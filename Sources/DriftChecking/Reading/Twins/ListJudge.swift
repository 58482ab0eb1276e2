internal import Diagnostics
internal import SiteDescription

/// Holds `llms.txt` or `llms-full.txt` against the pages of the content.
struct ListJudge {
  let file: String
  let context: CheckContext
  /// The position of a place in the list.
  let position: (Int) -> SourcePosition

  /// What is wrong with `llms.txt`.
  func findings(of blocks: [ProseBlock]) -> [Finding] {
    var listed: [String: Int] = [:]
    var inOrder: [(page: OutlinePage, offset: Int)] = []
    var findings = headFindings(of: blocks)
    var section: ProseBlock?
    var isOptional = false
    for block in blocks {
      guard let link = block.links.first else {
        findings += sectionFindings(of: block)
        if case .heading = block.kind {
          section = block
          isOptional = FoldedText.fold(block.text) == "Optional"
        }
        continue
      }
      guard let path = PublishedLists.file(of: block) else {
        findings += dead(link)
        continue
      }
      guard let page = page(at: path) else {
        findings += dead(link) + (isDocument(path) ? stranger(link.address, at: link.offset) : [])
        continue
      }
      if listed.updateValue(block.offset, forKey: page.path) != nil {
        findings.append(
          finding(
            "'\(file)' lists '\(page.path)' twice", at: block.offset, item: "\(page.path) twice",
            expected: "once", actual: "twice"))
      } else if !isOptional {
        inOrder.append((page, block.offset))
        if let section { findings += sectionFinding(section, beginningWith: page) }
      }
      section = nil
      findings += dead(link) + wordFindings(in: block, of: page)
    }
    return findings + orderFindings(inOrder)
      + absences(listed) { "'\(file)' does not list '\($0.path)'" }
  }

  /// What is wrong with `llms-full.txt`, what its pieces say aside.
  func findings(of pieces: [WholeText.Piece], below preface: [ProseBlock]) -> [Finding] {
    var listed: [String: Int] = [:]
    var inOrder: [(page: OutlinePage, offset: Int)] = []
    var findings = headFindings(of: preface)
    for piece in pieces {
      guard let page = page(at: piece.file) else {
        findings += stranger(piece.file, at: piece.offset)
        continue
      }
      if piece.label != piece.file, piece.label.hasSuffix(".md") {
        findings.append(
          finding(
            "'\(file)' names '\(piece.label)' above the text of '\(piece.file)'", at: piece.offset,
            item: "\(page.path) source", expected: piece.file, actual: piece.label))
      }
      if listed.updateValue(piece.offset, forKey: page.path) != nil {
        findings.append(
          finding(
            "'\(file)' holds '\(page.path)' twice", at: piece.offset, item: "\(page.path) twice",
            expected: "once", actual: "twice"))
      } else {
        inOrder.append((page, piece.offset))
      }
    }
    return findings + orderFindings(inOrder)
      + absences(listed) { "'\(file)' lacks the page '\($0.path)'" }
  }

  /// The site's name and what it is about.
  private func headFindings(of blocks: [ProseBlock]) -> [Finding] {
    let title = blocks.first { $0.kind == .heading(1) }
    let about = blocks.first { $0.kind == .paragraph }
    let wanted = [
      (title, context.configuration.title, "the site's name"),
      (about, context.configuration.description, "what the site is about"),
    ]
    return wanted.flatMap { block, text, what -> [Finding] in
      guard !FoldedText.fold(text).isEmpty else { return [] }
      guard let block else {
        return [finding("'\(file)' does not say \(what)", at: 0, item: what, expected: text)]
      }
      return wordFindings(in: block, instead: text, about: file, item: what)
    }
  }

  private func wordFindings(in block: ProseBlock, of page: OutlinePage) -> [Finding] {
    let title = context.title(of: page)
    let isUndescribed = FoldedText.fold(page.frontMatter.description).isEmpty
    guard let description = isUndescribed ? "" : context.description(of: page) else { return [] }
    return wordFindings(
      in: block, instead: "\(title): \(description)", about: page.path, item: page.path)
  }

  private func wordFindings(
    in block: ProseBlock, instead text: String, about fact: String, item: String
  ) -> [Finding] {
    let wanted = Self.words(of: ProseBlock(.paragraph, Array(text.utf8)))
    let found = Self.words(of: block)
    guard wanted.count * found.count <= 1_000_000 else {
      return [finding("'\(file)' says something else of '\(fact)'", at: block.offset, item: item)]
    }
    let gaps = Alignment(expected: wanted.map(\.text), found: found.map(\.text)).gaps
    return gaps.prefix(3).map { gap in
      let (expected, actual) = (
        wanted[gap.expected].map(\.text).joined(separator: " "),
        found[gap.found].map(\.text).joined(separator: " ")
      )
      let place = min(gap.found.lowerBound, found.count - 1)
      return finding(
        Self.message(expected, actual, in: file),
        at: place < 0 ? block.offset : found[place].offset, item: "\(item) \(expected)",
        expected: expected.isEmpty ? nil : expected, actual: actual.isEmpty ? nil : actual)
    }
  }

  /// The words without what parts a name from its description.
  private static func words(of block: ProseBlock) -> [ProseBlock.Word] {
    block.words.compactMap { word in
      if ["-", ":", "–", "—"].contains(word.text) { return nil }
      let isEnd = word.text.hasSuffix(":")
      return ProseBlock.Word(
        text: isEnd ? String(word.text.dropLast()) : word.text, offset: word.offset)
    }
  }

  private static func message(_ expected: String, _ actual: String, in file: String) -> String {
    let (wanted, found) = (ProseBlock.excerpt(of: expected), ProseBlock.excerpt(of: actual))
    if expected.isEmpty { return "'\(file)' adds '\(found)', which is not said in the content" }
    if actual.isEmpty { return "'\(file)' leaves out '\(wanted)'" }
    return "'\(file)' says '\(found)' where it should say '\(wanted)'"
  }

  private func page(at path: String) -> OutlinePage? {
    let file = context.file(at: path) ?? path
    return context.outline.page(
      publishedAt: file.hasSuffix(".md") ? file.dropLast(2) + "html" : file)
  }

  private func isDocument(_ path: String) -> Bool {
    (path.hasSuffix(".md") || path.hasSuffix(".html")) && context.file(at: path) != nil
  }

  private func dead(_ link: ProseBlock.Link) -> [Finding] {
    let target =
      LinkTarget(absolute: link.address, site: context.configuration.url)
      ?? LinkTarget(link.address, from: "")
    guard LinkFault(target, from: file, in: context) != nil else { return [] }
    return [
      finding(
        "'\(file)' leads to '\(link.address)', which is not there", at: link.offset,
        item: link.address, actual: link.address)
    ]
  }

  private func stranger(_ address: String, at offset: Int) -> [Finding] {
    [
      finding(
        "'\(file)' has '\(address)', which is no page of the site", at: offset, item: address,
        actual: address)
    ]
  }

  /// A page that is not listed is told at the one that precedes it in reading order.
  private func absences(
    _ listed: [String: Int], _ message: (OutlinePage) -> String
  ) -> [Finding] {
    var place = 0
    var findings: [Finding] = []
    for page in context.outline.pages {
      if let offset = listed[page.path] {
        place = offset
      } else if context.folder.contains(page.htmlFile) {
        findings.append(finding(message(page), at: place, item: page.path, expected: page.path))
      }
    }
    return findings
  }

  func finding(
    _ message: String, at offset: Int, item: String, expected: String? = nil, actual: String? = nil
  ) -> Finding {
    Finding(
      "markdown-twin", at: position(offset), message, hint: "run 'make site'",
      expected: expected, actual: actual,
      about: Subject(fact: file, channel: file, item: item))
  }
}
