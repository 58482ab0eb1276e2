internal import CanonicalModel
internal import Diagnostics
internal import SiteDescription

/// Holds a Markdown twin against its page, block by block.
struct TwinJudge {
  let twin: TwinText
  let page: PublishedPage
  let context: CheckContext

  /// What the page shows beyond what other checks judge.
  let pageBlocks: [ProseBlock]
  let twinBlocks: [ProseBlock]
  /// The blocks beside each other; nil when too many of them differ.
  let pairing: BlockPairing?
  /// Where a fence stands that is not closed: it turns all below it into code, as one drift.
  private let openFence: Int?

  init(_ twin: TwinText, of page: PublishedPage, in context: CheckContext) {
    self.twin = twin
    self.page = page
    self.context = context
    let exports = TwinExports(twin, of: page, context.product.publishedPolicies)
    pageBlocks = exports.laidOut(
      PageBlocks(of: page, leavingOut: Set(context.blocks.map(\.element.offset))).blocks,
      by: exports.elements)
    twinBlocks = exports.laidOut(
      MarkdownBlocks.all(in: twin.utf8, with: twin.fences), by: exports.fences)
    pairing = BlockPairing(pageBlocks, twinBlocks)
    openFence = twin.fences.last { !$0.isClosed }?.start
  }

  /// Where the twin parts from its page, in the order of the twin.
  var findings: [Finding] {
    if let finding = otherPage { return [finding] }
    guard let pairing else {
      return [finding("\(twin.name) says something else than its page", at: 0, item: "text")]
    }
    let links = TwinLinks(twin: twin, page: page, context: context)
    var findings: [Finding] = []
    for change in pairing.changes {
      switch change {
      case .same(let wanted, let found):
        findings += kindFindings(pageBlocks[wanted], twinBlocks[found])
        findings += links.findings(in: twinBlocks[found], as: pageBlocks[wanted], with: self)
      case .edited(let wanted, let found):
        findings += edits(of: pageBlocks[wanted], twinBlocks[found])
      case .moved(_, let found):
        let block = twinBlocks[found]
        findings.append(
          finding(
            "\(name(of: block)) is not in its place in \(twin.name)", at: block.offset,
            item: block.text, expected: block.text, actual: block.text))
      case .missing(let wanted, _) where openFence != nil && wanted.upperBound == pageBlocks.count:
        continue
      case .missing(let wanted, let before):
        findings.append(missing(wanted, after: before))
      case .added(let found): findings += added(twinBlocks[found])
      }
    }
    guard let openFence else { return findings.sorted() }
    let place = twin.position(at: openFence)
    return findings.filter { $0.position < place }.sorted()
      + [finding("a fence of \(twin.name) is not closed", at: openFence, item: "fence")]
  }

  /// The title of another page above a text that has little of this one.
  var otherPage: Finding? {
    guard let title = twinBlocks.first, case .heading(1) = title.kind,
      let own = pageBlocks.first, own.utf8 != title.utf8
    else { return nil }
    let known = Set(twinBlocks.map(\.utf8))
    let shared = pageBlocks.count { known.contains($0.utf8) }
    guard shared * 2 < pageBlocks.count else { return nil }
    return finding(
      "\(twin.name) is of another page, '\(title.text)'", at: title.offset, item: "page",
      expected: own.text, actual: title.text)
  }

  private func kindFindings(_ wanted: ProseBlock, _ found: ProseBlock) -> [Finding] {
    switch (wanted.kind, found.kind) {
    case (.heading(let level), .heading(let other)) where level != other:
      [
        finding(
          "the heading '\(found.text)' has level \(other) in \(twin.name) and \(level) on its page",
          at: found.offset, item: found.text, expected: String(level), actual: String(other))
      ]
    case (.heading, let kind) where !kind.isHeading, (let kind, .heading) where !kind.isHeading:
      [
        finding(
          "'\(found.excerpt)' is \(found.kind.name) in \(twin.name) and \(wanted.kind.name) on its page",
          at: found.offset, item: found.text, expected: wanted.kind.name,
          actual: found.kind.name)
      ]
    case (.item(let number?), .item(let other?)) where number == 1 && other != number:
      [
        finding(
          "the list of '\(found.excerpt)' begins with \(other) in \(twin.name)", at: found.offset,
          item: found.text, expected: String(number), actual: String(other))
      ]
    default: []
    }
  }

  private func missing(_ wanted: Range<Int>, after before: Int?) -> Finding {
    let block = pageBlocks[wanted.lowerBound]
    let rest = wanted.count - 1
    let more = rest == 0 ? "" : " and \(rest) more that follow"
    return finding(
      "\(twin.name) lacks \(name(of: block))\(more)", at: before.map { twinBlocks[$0].offset } ?? 0,
      item: block.text, expected: block.text)
  }

  /// A paragraph may be added; what it claims is judged as such.
  private func added(_ block: ProseBlock) -> [Finding] {
    if case .paragraph = block.kind { return [] }
    return [
      finding(
        "\(twin.name) adds \(name(of: block)), which its page does not show", at: block.offset,
        item: block.text, actual: block.text)
    ]
  }

  private func name(of block: ProseBlock) -> String { "\(block.kind.name) '\(block.excerpt)'" }

  func finding(
    _ message: String, at offset: Int, item: String, expected: String? = nil, actual: String? = nil
  ) -> Finding {
    Finding(
      "markdown-twin", at: twin.position(at: offset), message, hint: "run 'make site'",
      expected: expected, actual: actual,
      about: Subject(fact: page.name, channel: twin.file, item: item))
  }
}
