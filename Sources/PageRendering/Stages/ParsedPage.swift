package import Diagnostics

/// A page whose Markdown was read into a tree.
///
/// A page that cannot be read safely has an empty tree, and findings that say why.
package struct ParsedPage: ~Copyable {
  package let findings: [Finding]
  let text: PageText
  let tree: MarkdownTree
  /// The footnotes, each node's slot telling its index.
  let footnotes: FootnoteList
  /// The placeholders in the order they stand, each node's slot telling its index.
  let placeholders: [Placeholder]

  package init(_ source: SourcePage) {
    text = PageText(source)
    var log = FindingLog(text: text)
    EncodingCheck.check(&log)
    InputLimits.check(&log)
    let isReadable = log.findings.isEmpty
    tree = MarkdownTree(parsing: isReadable ? text.utf8[text.body] : [])
    footnotes = isReadable ? FootnoteReader.read(tree, &log) : FootnoteList()
    placeholders = Self.collect(from: tree, &log)
    findings = source.findings + log.findings
  }

  /// Gathers the placeholders, and marks the quotes and paragraphs that are more than these.
  private static func collect(
    from tree: borrowing MarkdownTree, _ log: inout FindingLog
  ) -> [Placeholder] {
    var found: [Placeholder] = []
    let text = log.text
    tree.walk { node, event in
      let kind = node.kind
      if event == .leave, kind == .blockQuote, let fault = QuoteMarker(node).fault {
        log.report(
          "reference", at: text.position(of: node.place, writtenAs: ["[!"]), fault.message,
          hint: fault.hint, item: fault.item)
      }
      guard event == .enter else { return }
      if kind == .paragraph { TableCaption.mark(node) }
      if kind == .softBreak { TermDefinition.mark(node, in: text) }
      guard node.isPlaceholder, let place = node.placeholderPlace else { return }
      let literal = node.literal
      found.append(
        Placeholder(
          text: literal, position: text.position(of: place, writtenAs: [literal]),
          standsAlone: node.isAloneInParagraph,
          isInLinkTarget: node.previous.map { Self.opensTarget($0) } ?? false))
      node.setSlot(found.count - 1)
    }
    return found
  }

  private static func opensTarget(_ node: MarkdownNode) -> Bool {
    guard node.kind == .text else { return false }
    let text = node.literal.utf8
    return text.suffix(2).elementsEqual("](".utf8) || text.suffix(3).elementsEqual("](<".utf8)
  }
}
