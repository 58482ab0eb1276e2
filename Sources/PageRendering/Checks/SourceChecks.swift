internal import ByteSearching
internal import Diagnostics

/// What is wrong in a page's Markdown that a reader would otherwise meet.
struct SourceChecks {
  private var log: FindingLog
  private var text: PageText { log.text }
  private var references = 0

  init(text: PageText) { log = FindingLog(text: text) }

  var findings: [Finding] { log.findings }

  /// HTML is not published: what it would show is said, not dropped in silence.
  mutating func checkHTML(_ node: MarkdownNode) {
    let literal = node.literal
    guard !HTMLComment.isWhole(literal) else { return }
    let start = Excerpt.of(literal)
    let position = text.position(of: node.place, writtenAs: ["<"])
    log.report(
      "html", at: position, "HTML is not published: '\(start)'",
      hint: "write it in Markdown, or as code between backticks", item: start)
    if literal.contains("{{") {
      log.report(
        "placeholder", at: position, "a placeholder cannot stand in HTML",
        hint: "write the text around it in Markdown", item: start)
    }
  }

  mutating func checkFence(_ node: MarkdownNode) {
    for fault in FenceCheck(node, text: text).faults {
      log.report(
        "fence", at: fault.position ?? text.position(ofBlock: node), fault.message,
        hint: fault.hint, item: node.fenceInfo)
    }
    let info = node.fenceInfo
    if info.utf8.contains(UInt8(ascii: "{")), info.contains("{{") {
      log.report(
        "placeholder", at: text.position(ofBlock: node),
        "a placeholder cannot stand in the opening of a code fence",
        hint: "write the words out", item: info)
    }
  }

  mutating func checkText(_ node: MarkdownNode, _ literal: String) {
    let found = ReferenceCheck.references(in: literal, isOpen: node.previous != nil)
    for reference in found where references < FindingLog.limit {
      references += 1
      let place = node.place
      guard text.utf8[text.line(place.line)].contains(reference.written) else { continue }
      log.report(
        "reference", at: text.position(of: place, writtenAs: [reference.written]),
        "no link is defined as '\(reference.label)'",
        hint: "define it on a line of its own: [\(reference.label)]: address",
        item: reference.label)
    }
  }

  mutating func checkDepth(_ depth: Int, of node: MarkdownNode) {
    guard depth == InputLimits.depth + 1 else { return }
    log.report(
      "input-limit", at: text.position(ofBlock: node),
      "the text is nested more than \(InputLimits.depth) levels deep",
      hint: "write it flatter", item: "depth")
  }
}

extension ArraySlice<UInt8> {
  /// Tells whether these bytes hold the bytes of a text.
  func contains(_ text: String) -> Bool {
    firstIndex(of: Array(text.utf8), from: startIndex) != nil
  }
}
