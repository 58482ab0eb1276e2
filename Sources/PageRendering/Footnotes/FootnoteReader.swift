internal import Diagnostics

/// Numbers a page's footnotes in the order in which a reader meets them, and tells what is wrong
/// with them.
struct FootnoteReader {
  private var log: FindingLog
  private let definitions: FootnoteDefinitions
  /// The index in the list of each definition that the library kept; nil until it is referred to.
  private var indices: [Int?]
  /// The definitions in the order of the list.
  private var ordered: [MarkdownNode] = []
  private var list = FootnoteList()
  private var linkDepth = 0

  /// Reads the footnotes of a tree and puts their definitions at its end, in order; those that
  /// nothing refers to are taken out.
  static func read(_ tree: borrowing MarkdownTree, _ log: inout FindingLog) -> FootnoteList {
    let body = log.text.utf8[log.text.body]
    guard FootnoteSyntax.isUsed(in: body), let root = tree.root else { return FootnoteList() }
    var reader = Self(root, log: log)
    reader.number(below: root)
    reader.checkDefinitions(below: root)
    log = reader.log
    return reader.list
  }

  private init(_ root: MarkdownNode, log: FindingLog) {
    self.log = log
    definitions = FootnoteDefinitions(below: root, text: log.text)
    indices = definitions.kept.map { _ in nil }
  }

  /// Numbers the footnotes of the text, and then those that footnotes refer to.
  private mutating func number(below root: MarkdownNode) {
    for block in root.children where block.kind != .footnoteDefinition { visit(block) }
    var next = 0
    while next < ordered.count {
      visit(ordered[next])
      next += 1
    }
    for node in ordered { root.append(node) }
  }

  private mutating func visit(_ block: MarkdownNode) {
    block.walk { node, event in
      switch (node.kind, event) {
      case (.link, .enter), (.image, .enter): linkDepth += 1
      case (.link, .leave), (.image, .leave): linkDepth -= 1
      case (.footnoteReference, .enter): resolve(node)
      case (.text, .enter): checkText(node)
      default: break
      }
    }
  }

  private mutating func resolve(_ node: MarkdownNode) {
    guard let number = Int(node.literal), indices.indices.contains(number - 1) else { return }
    let definition = definitions.kept[number - 1]
    let position = log.text.position(of: node.place, writtenAs: ["[^\(definition.label)]", "[^"])
    guard !definition.isStub else {
      node.setLiteral(definition.label)
      return reportUndefined(definition.label, at: position)
    }
    node.setSlot(list.addReference(to: index(ofDefinition: number - 1)))
    if linkDepth > 0 {
      report(
        at: position, "a footnote cannot stand within a link or an image",
        hint: "put it behind", item: definition.label)
    }
  }

  /// Of a name that goes over the end of a line the library leaves only a part.
  private mutating func checkText(_ node: MarkdownNode) {
    let literal = node.literal
    guard literal.contains("[^"), literal.contains("\n") || literal.contains("[^]"),
      !log.text.utf8[log.text.line(node.place.line)].contains("[^]")
    else { return }
    report(
      at: log.text.position(of: node.place, writtenAs: ["[^"]),
      "the name of a footnote goes over the end of its line",
      hint: "write it without spaces, or '\\[' for the bracket itself", item: "[^")
  }

  /// The index in the list of a definition, which is added when it is referred to first.
  private mutating func index(ofDefinition place: Int) -> Int {
    if let index = indices[place] { return index }
    let definition = definitions.kept[place]
    let index = list.add(definition.label)
    definition.node.setSlot(index)
    ordered.append(definition.node)
    indices[place] = index
    return index
  }

  private mutating func reportUndefined(_ label: String, at position: SourcePosition) {
    report(
      at: position, "no footnote is defined as '\(label)'",
      hint: Suggestion.hint(
        for: label, among: definitions.written.map(\.label),
        otherwise: "define it on a line of its own: [^\(label)]: text"),
      item: label)
  }

  private mutating func checkDefinitions(below root: MarkdownNode) {
    let dropped = definitions.dropped(below: root)
    var known = Set(definitions.kept.filter { !$0.isStub }.map { $0.label.lowercased() })
    for (definition, index) in zip(definitions.kept, indices) {
      if definition.isStub {
        definition.node.remove()
      } else if index == nil {
        reportUnused(definition.label, at: definition.position)
        definition.node.remove()
      } else if definition.node.firstChild == nil {
        report(
          at: definition.position, "the footnote '\(definition.label)' says nothing",
          hint: "write its text behind the colon", item: definition.label)
      }
    }
    for definition in dropped {
      let position = log.text.position(at: definition.start)
      if known.insert(definition.label.lowercased()).inserted {
        reportUnused(definition.label, at: position)
      } else {
        report(
          at: position, "the footnote '\(definition.label)' is defined twice",
          hint: "rename one of them, or leave it out", item: definition.label)
      }
    }
  }

  private mutating func reportUnused(_ label: String, at position: SourcePosition) {
    report(
      at: position, "nothing refers to the footnote '\(label)'",
      hint: "refer to it with [^\(label)], or leave it out", item: label)
  }

  private mutating func report(
    at position: SourcePosition, _ message: String, hint: String, item: String
  ) {
    log.report("reference", at: position, message, hint: hint, item: item)
  }
}
