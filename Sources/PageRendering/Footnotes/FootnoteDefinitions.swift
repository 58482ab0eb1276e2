internal import Diagnostics

/// The definitions of a page's footnotes, as they are written and as the Markdown library keeps
/// them: it drops those that nothing refers to, and those that repeat another's name.
struct FootnoteDefinitions {
  /// A definition that the library kept.
  struct Kept {
    let node: MarkdownNode
    let label: String
    let position: SourcePosition
    /// True for one that is not written, and only makes the library find the references to it.
    let isStub: Bool
  }

  /// What looks like a definition in the source.
  let written: [FootnoteDefinition]
  /// Those that were kept, by the library's own numbers.
  private(set) var kept: [Kept] = []
  /// The offsets of the texts of those that were kept.
  private var ends: Set<Int> = []

  init(below root: MarkdownNode, text: PageText) {
    written = FootnoteDefinition.all(in: text)
    let byEnd = Dictionary(written.map { ($0.end, $0) }, uniquingKeysWith: { first, _ in first })
    let stubs = FootnoteSyntax.names(in: text.utf8[text.body])
    for node in root.children where node.kind == .footnoteDefinition {
      let stub = node.place.line - text.lineCount - FootnoteSyntax.linesBeforeStubs - 1
      let end = text.offset(of: node.place)
      let position = text.position(at: byEnd[end]?.start ?? end)
      let isStub = stubs.indices.contains(stub)
      let label = isStub ? stubs[stub] : byEnd[end]?.label ?? "\(kept.count + 1)"
      if !isStub { ends.insert(end) }
      kept.append(Kept(node: node, label: label, position: position, isStub: isStub))
    }
  }

  /// The definitions of which the library left nothing: what it left covers the lines of others,
  /// which are text or code.
  func dropped(below root: MarkdownNode) -> [FootnoteDefinition] {
    let missing = written.filter { !ends.contains($0.end) }
    guard !missing.isEmpty else { return [] }
    var covered: Set<Int> = []
    root.walk { node, event in
      guard event == .enter, Self.leaves.contains(node.kind) else { return }
      covered.formUnion(node.place.line...max(node.place.line, node.endLine))
    }
    return missing.filter { !covered.contains($0.line) }
  }

  private static let leaves: Set<NodeKind> = [
    .paragraph, .heading, .codeBlock, .htmlBlock, .table,
  ]
}
