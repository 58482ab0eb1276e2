internal import Diagnostics

/// Gathers the links and images of a page and resolves each.
struct LinkCollector {
  private let text: PageText
  private let resolver: LinkResolver
  private(set) var links: [PageLink] = []
  private(set) var resolved: [ResolvedLink] = []
  private(set) var findings: [Finding] = []
  private var linkDepth = 0
  private var hasWords = false

  init(text: PageText) {
    self.text = text
    resolver = LinkResolver(page: PagePath(path: text.path))
  }

  mutating func begin(_ node: MarkdownNode, _ kind: NodeKind) {
    let isImage = kind == .image
    if !isImage { linkDepth += 1 } else { hasWords = false }
    let target = node.linkTarget
    let position = text.position(
      of: node.place, writtenAs: isImage ? ["!["] : ["[", "<"])
    if target.contains("{{") || node.linkTitle.contains("{{") {
      report(
        "placeholder", position, "a placeholder cannot stand in a link's target or title",
        hint: "link to a Markdown file or write the address out", item: target)
      return
    }
    do throws(LinkFault) {
      let link = try resolver.resolve(target, isImage: isImage)
      add(link, target: target, position: position, isImage: isImage, to: node)
    } catch {
      report("link", position, error.message, hint: error.hint, item: target)
    }
  }

  /// Words within a link or an image, which an image must have.
  mutating func append(_ words: String) {
    if !words.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) { hasWords = true }
  }

  mutating func end(_ node: MarkdownNode, _ kind: NodeKind) {
    guard kind == .image else {
      linkDepth -= 1
      return
    }
    if !hasWords {
      report(
        "image", text.position(of: node.place, writtenAs: ["!["]),
        "image '\(node.linkTarget)' has no alternative text",
        hint: "say between the brackets what it shows", item: node.linkTarget)
    }
  }

  /// Makes links of the addresses that stand bare in a text.
  mutating func linkAddresses(in node: MarkdownNode, _ literal: String) {
    guard linkDepth == 0, literal.contains("https://") else { return }
    var rest = literal
    while let address = BareAddress(firstIn: rest) {
      node.insertTextBefore(String(rest[..<address.range.lowerBound]))
      let target = String(rest[address.range])
      rest = String(rest[address.range.upperBound...])
      guard let link = node.insertLinkBefore(to: target) else { continue }
      let encoded = PercentEncoding.encoded(target)
      add(
        ResolvedLink(target: .external, address: encoded, twinAddress: encoded), target: target,
        position: text.position(of: node.place, writtenAs: [target]), isImage: false, to: link)
    }
    node.setLiteral(rest)
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

  private mutating func report(
    _ rule: RuleID, _ position: SourcePosition, _ message: String, hint: String, item: String
  ) {
    findings.append(text.finding(rule, at: position, message, hint: hint, item: item))
  }
}
