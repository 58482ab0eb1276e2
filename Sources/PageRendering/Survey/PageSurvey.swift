internal import Diagnostics

/// One look at the expanded tree that finds its headings, links and faults, and leaves on the nodes
/// the slots the writers go by.
struct PageSurvey {
  private(set) var headings: HeadingCollector
  private(set) var links: LinkCollector
  let footnotes: FootnoteList
  private(set) var footnoteIDs = FootnoteIDs()
  /// All ids of the page's text.
  private(set) var ids = IDRegistry()
  private let imageSizes: [String: ImageSize]
  private var checks: SourceChecks
  private var literals: LiteralChecks
  private var depth = 0
  private let expansions: [Expansion]
  /// The variables that the text repeats.
  let variables: Set<String>
  /// True while nothing was seen that the writers write.
  private(set) var isEmpty = true

  init(of page: borrowing ExpandedPage) {
    expansions = page.expansions
    variables = Set(page.variables.values.map(\.name))
    footnotes = page.footnotes
    imageSizes = page.context.imageSizes
    headings = HeadingCollector(text: page.text, ids: page.ids)
    links = LinkCollector(text: page.text)
    checks = SourceChecks(text: page.text)
    literals = LiteralChecks(of: page)
    page.tree.walk { node, event in visit(node, event) }
    headings.finish()
    ids = headings.ids
    footnoteIDs.assign(to: footnotes, among: &ids)
  }

  var findings: [Finding] {
    headings.findings + links.findings + checks.findings + literals.findings
  }

  /// The size of the image that a link leads to; nil for one of another site.
  func imageSize(ofLink slot: Int) -> ImageSize? {
    guard case .asset(let path) = links.resolved[slot].target else { return nil }
    return imageSizes[path]
  }

  private mutating func visit(_ node: MarkdownNode, _ event: MarkdownNode.Event) {
    let kind = node.kind
    if isEmpty { isEmpty = [.document, .htmlBlock, .other].contains(kind) }
    switch (kind, event) {
    case (.heading, .enter): headings.begin(node)
    case (.heading, .leave):
      headings.end(node)
      literals.endBlock()
    case (.paragraph, .leave), (.tableCell, .leave): literals.endBlock()
    case (.link, .enter), (.image, .enter): links.begin(node, kind)
    case (.image, .leave):
      links.end(node, kind)
      if let parent = node.parent, parent.isFigure { literals.append(node, node.linkTitle) }
    case (.link, .leave): links.end(node, kind)
    case (.text, .enter): visitText(node)
    case (.code, .enter): visitCode(node)
    case (.softBreak, .enter), (.lineBreak, .enter):
      headings.append(" ")
      literals.appendSpace()
    case (.htmlInline, .enter) where node.isPlaceholder:
      append(expansionOf: node)
      literals.append(placeholder: node)
    case (.htmlInline, .enter), (.htmlBlock, .enter): checks.checkHTML(node)
    case (.codeBlock, .enter):
      checks.checkFence(node)
      literals.checkCode(node)
    default: break
    }
    guard kind.holdsOthers else { return }
    depth += event == .enter ? 1 : -1
    if event == .enter { checks.checkDepth(depth, of: node) }
  }

  /// Takes in the words of a placeholder; one that was refused counts as what was written.
  private mutating func append(expansionOf node: MarkdownNode) {
    guard let slot = node.slot else { return }
    var words = node.literal
    if case .inline(_, let text) = expansions[slot] { words = text }
    append(words: words)
  }

  private mutating func append(words: String) {
    headings.append(words)
    links.append(words)
  }

  /// True where words are kept: within headings, and within images, which must have some.
  private var wantsWords: Bool { headings.isInHeading || links.isInImage }

  private mutating func visitCode(_ node: MarkdownNode) {
    links.look(at: node)
    if wantsWords { append(words: node.literal) }
    literals.appendGap()
    literals.checkCode(node)
  }

  /// Most texts hold nothing to look at, and are not copied.
  private mutating func visitText(_ node: MarkdownNode) {
    links.look(at: node)
    let signs = TextSigns(of: node)
    let isProse = signs.hasDigitOrBrace || literals.wantsWords
    guard wantsWords || isProse || signs.hasColon || signs.hasBrackets else { return }
    let literal = node.literal
    append(words: literal)
    if isProse { literals.append(node, literal) }
    if signs.hasBrackets { checks.checkText(node, literal) }
    if signs.hasColon { links.linkAddresses(in: node, literal) }
  }
}
