internal import CanonicalModel
internal import Diagnostics

/// Finds what a page's author typed by hand though the model states it: policies and numbers.
struct LiteralChecks {
  private var log: FindingLog
  private let product: Product
  private let facts: LiteralFacts
  private let variables: [Int: TextVariable]
  private var run = ProseRun()

  init(of page: borrowing ExpandedPage) {
    log = FindingLog(text: page.text)
    product = page.context.product
    facts = LiteralFacts(page.context, asksFor: page.subjects)
    variables = page.variables
  }

  var findings: [Finding] { log.findings }

  /// Code that is an illustration says so, and is not judged.
  mutating func checkCode(_ node: MarkdownNode) {
    guard node.kind != .codeBlock || !FenceInfo(node.fenceInfo).isExample else { return }
    let code = node.literal
    if node.kind == .codeBlock, let match = facts.match(command: code) {
      let command = "aws " + CreationCommand.subcommand
      log.report(
        "literal-fact", at: log.text.position(ofBlock: node), match.message(of: command),
        hint: match.hint, item: command, values: (match.placeholder, command))
    }
    guard code.utf8.contains(UInt8(ascii: ":")) || code.utf8.contains(UInt8(ascii: "{")),
      let policy = LiteralPolicy(in: code, of: product)
    else { return }
    let position =
      node.kind == .codeBlock
      ? log.text.position(ofBlock: node) : log.text.position(of: node.place, writtenAs: ["`"])
    log.report(
      "literal-policy", at: position, policy.message, hint: policy.hint, item: policy.item)
  }

  mutating func append(_ node: MarkdownNode, _ literal: String) {
    run.append(literal, at: node.place)
  }

  /// Takes in what a placeholder stands for: the words of a variable are an author's too.
  mutating func append(placeholder node: MarkdownNode) {
    if let variable = node.slot.flatMap({ variables[$0] }) {
      run.append(variable)
    } else {
      run.appendGap()
    }
  }

  mutating func appendGap() { run.appendGap() }

  mutating func appendSpace() { run.appendSpace() }

  /// True where every text matters: elsewhere only one with digits in it does.
  var wantsWords: Bool { facts.bindsPolicy || !variables.isEmpty }

  /// Judges the words gathered since the last block ended.
  mutating func endBlock() {
    defer { run = ProseRun() }
    guard !run.isEmpty else { return }
    checkPastedPolicy()
    for (match, range) in facts.matches(in: run.utf8) { report(match, at: range) }
  }

  private mutating func report(_ match: LiteralFacts.Match, at range: Range<Int>) {
    guard let origin = run.origin(of: range.lowerBound) else { return }
    let written = String(decoding: run.utf8[range], as: UTF8.self)
    log.report(
      "literal-fact", at: position(of: written, at: origin), match.message(of: written),
      hint: match.hint, item: written, values: (match.placeholder, written))
  }

  private func position(of written: String, at origin: ProseRun.Origin) -> SourcePosition {
    switch origin {
    case .node(let place, let before):
      log.text.position(of: written, behind: before, in: place)
    case .variable(let position): position
    }
  }

  /// A policy that was pasted without a fence around it.
  private mutating func checkPastedPolicy() {
    guard run.utf8.contains(UInt8(ascii: "{")), run.utf8[...].contains("Effect"),
      let origin = run.origin(of: 0),
      let policy = LiteralPolicy(in: String(decoding: run.utf8, as: UTF8.self), of: product)
    else { return }
    let position =
      switch origin {
      case .node(let place, _): log.text.position(of: place, writtenAs: [""])
      case .variable(let position): position
      }
    log.report(
      "literal-policy", at: position, policy.message, hint: policy.hint, item: policy.item)
  }
}
