internal import Diagnostics

/// What is wrong in a page's Markdown that a reader would otherwise meet.
struct SourceChecks {
  let text: PageText
  private(set) var findings: [Finding] = []

  init(text: PageText) { self.text = text }

  /// HTML is not published: what it would show is said, not dropped in silence.
  mutating func checkHTML(_ node: MarkdownNode) {
    let literal = node.literal
    guard !HTMLComment.isWhole(literal) else { return }
    let start = String(String.UnicodeScalarView(literal.unicodeScalars.prefix { $0 != "\n" }))
    let position = text.position(of: node.place, writtenAs: [start])
    report(
      "html", position, "HTML is not published: '\(start)'",
      hint: "write it in Markdown, or as code between backticks", item: start)
    if literal.contains("{{") {
      report(
        "placeholder", position, "a placeholder cannot stand in HTML",
        hint: "write the text around it in Markdown", item: start)
    }
  }

  mutating func checkFence(_ node: MarkdownNode) {
    for fault in FenceCheck(node, text: text).faults {
      report(
        "fence", text.position(at: text.line(node.place.line).lowerBound + node.place.column - 1),
        fault.message, hint: fault.hint, item: node.fenceInfo)
    }
  }

  mutating func checkText(_ node: MarkdownNode, _ literal: String) {
    for reference in ReferenceCheck.references(in: literal) {
      let place = node.place
      guard text.utf8[text.line(place.line)].contains(reference.written) else { continue }
      report(
        "reference", text.position(of: place, writtenAs: [reference.written]),
        "no link is defined as '\(reference.label)'",
        hint: "define it on a line of its own: [\(reference.label)]: address",
        item: reference.label)
    }
  }

  mutating func checkDepth(_ depth: Int, of node: MarkdownNode) {
    guard depth == InputLimits.depth + 1 else { return }
    report(
      "input-limit", text.position(of: node.place, writtenAs: [""]),
      "the text is nested more than \(InputLimits.depth) levels deep",
      hint: "write it flatter", item: "depth")
  }

  private mutating func report(
    _ rule: RuleID, _ position: SourcePosition, _ message: String, hint: String, item: String
  ) {
    findings.append(text.finding(rule, at: position, message, hint: hint, item: item))
  }
}

extension ArraySlice<UInt8> {
  /// Tells whether these bytes hold the bytes of a text.
  func contains(_ text: String) -> Bool {
    let needle = Array(text.utf8)
    return indices.contains { self[$0...].starts(with: needle) }
  }
}
