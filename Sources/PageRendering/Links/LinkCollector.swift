internal import Diagnostics

/// Gathers the links and images of a page and resolves each.
struct LinkCollector {
  private var log: FindingLog
  private let page: PagePath
  private(set) var links: [PageLink] = []
  private(set) var resolved: [ResolvedLink] = []
  private var linkDepth = 0
  private var hasWords = false
  private var linkHasWords = false
  private(set) var isInImage = false

  init(text: PageText) {
    log = FindingLog(text: text)
    page = PagePath(path: text.path)
  }

  var findings: [Finding] { log.findings }

  mutating func begin(_ node: MarkdownNode, _ kind: NodeKind) {
    let isImage = kind == .image
    if isImage {
      hasWords = false
      isInImage = true
    } else {
      linkDepth += 1
      linkHasWords = false
    }
    let target = node.linkTarget
    let position = log.text.position(
      of: node.place, writtenAs: isImage ? ["!["] : ["[", "<"])
    if Self.holdsPlaceholder(target) || Self.holdsPlaceholder(node.linkTitle) {
      log.report(
        "placeholder", at: position, "a placeholder cannot stand in a link's target or title",
        hint: "link to a Markdown file or write the address out", item: target)
      return
    }
    do throws(LinkFault) {
      let file = log.text.path(ofLine: node.place.line)
      let source = file == page.path ? page : PagePath(path: file)
      let link = try LinkResolver(page: page, source: source).resolve(target, isImage: isImage)
      add(link, target: target, position: position, isImage: isImage, to: node)
    } catch {
      log.report("link", at: position, error.message, hint: error.hint, item: target)
    }
  }

  /// Words within a link or an image, which both must have.
  mutating func append(_ words: String) {
    guard !words.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) else { return }
    hasWords = true
    linkHasWords = true
  }

  /// Looks for words in a text within a link that has shown none yet.
  mutating func look(at node: MarkdownNode) {
    guard linkDepth > 0, !linkHasWords else { return }
    node.withLiteral { text in
      for index in text.indices where text[index] != UInt8(ascii: " ") {
        linkHasWords = true
        return
      }
    }
  }

  mutating func end(_ node: MarkdownNode, _ kind: NodeKind) {
    guard kind == .image else {
      linkDepth -= 1
      if !linkHasWords, !node.linkTarget.isEmpty {
        log.report(
          "link", at: log.text.position(of: node.place, writtenAs: ["["]),
          "the link to '\(Excerpt.of(node.linkTarget))' has no text",
          hint: "say between the brackets where it leads", item: node.linkTarget)
      }
      return
    }
    isInImage = false
    if !hasWords {
      // One fault is told once: a link around the image lacks nothing else.
      linkHasWords = true
      log.report(
        "image", at: log.text.position(of: node.place, writtenAs: ["!["]),
        "image '\(node.linkTarget)' has no alternative text",
        hint: "say between the brackets what it shows", item: node.linkTarget)
    }
  }

  /// Makes links of the addresses that stand bare in a text.
  mutating func linkAddresses(in node: MarkdownNode, _ literal: String) {
    guard linkDepth == 0 else { return }
    let bytes = Array(literal.utf8)
    var done = 0
    while let range = BareAddress.next(in: bytes, from: done) {
      let target = String(decoding: bytes[range], as: UTF8.self)
      node.insertTextBefore(String(decoding: bytes[done..<range.lowerBound], as: UTF8.self))
      done = range.upperBound
      guard let link = node.insertLinkBefore(to: target) else { continue }
      let address = PercentEncoding.encoded(target)
      add(
        ResolvedLink(target: .external, address: address, twinAddress: address), target: target,
        position: log.text.position(of: node.place, writtenAs: [target]), isImage: false, to: link)
    }
    if done > 0 { node.setLiteral(String(decoding: bytes[done...], as: UTF8.self)) }
  }

  private mutating func add(
    _ link: ResolvedLink, target: String, position: SourcePosition, isImage: Bool,
    to node: MarkdownNode
  ) {
    resolved.append(link)
    links.append(
      PageLink(target: target, resolved: link.target, position: position, isImage: isImage))
    node.setSlot(resolved.count - 1)
  }

  private static func holdsPlaceholder(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "{")) && text.contains("{{")
  }
}
