internal import Diagnostics
internal import SiteDescription

/// Holds the links of a Markdown twin against those of its page.
struct TwinLinks {
  let twin: TwinText
  let page: PublishedPage
  let context: CheckContext

  /// The links of a block that lead nowhere, or elsewhere than those of the page's block.
  func findings(
    in block: ProseBlock, as wanted: ProseBlock, with judge: TwinJudge
  ) -> [Finding] {
    if block.links.isEmpty, wanted.links.isEmpty { return [] }
    if block.links.count == wanted.links.count, zip(block.links, wanted.links).allSatisfy(isTwin) {
      return []
    }
    let dead = block.links.compactMap { link in
      fault(of: link).map {
        judge.finding($0, at: link.offset, item: link.address, actual: link.address)
      }
    }
    guard dead.isEmpty else { return dead }
    return pairs(of: block, isTwin: true, wanted).map { link, target in
      judge.finding(
        words(link?.address, target), at: link?.offset ?? block.offset,
        item: link?.address ?? target ?? "", expected: target, actual: link?.address)
    }
  }

  /// True for a plain link to a twin that is there, where the page links the twin's own page.
  private func isTwin(_ link: ProseBlock.Link, of other: ProseBlock.Link) -> Bool {
    let (folder, name) = (page.folder, "index.md")
    guard link.address.utf8.count == other.address.utf8.count + name.utf8.count,
      link.address.hasPrefix(other.address), link.address.hasSuffix(name),
      let page = PlainLink(other.address.utf8.span, from: folder.utf8.span), page.isFolder,
      let twin = PlainLink(link.address.utf8.span, from: folder.utf8.span)
    else { return false }
    return context.folder.holds(twin, in: link.address, from: folder)
  }

  /// The links of a page's block that lead elsewhere than those of a twin that is as it was built.
  func strays(in block: ProseBlock, unlike wanted: ProseBlock) -> [Finding] {
    if block.links.isEmpty, wanted.links.isEmpty { return [] }
    return pairs(of: block, isTwin: false, wanted).compactMap { link, target in
      guard let target else { return nil }
      let message =
        link.map { "the link '\($0.address)' leads elsewhere than \(twin.name)'s '\(target)'" }
        ?? "'\(block.excerpt)' does not link '\(target)', as \(twin.name) does"
      return Finding(
        "link", at: page.position(at: link?.offset ?? block.offset), message,
        hint: "run 'make site'", expected: target, actual: link?.address,
        about: Subject(fact: page.name, channel: page.name, item: TwinJudge.mark + target))
    }
  }

  /// The links of a block, its twin's or the page's, that part from those of the other one.
  private func pairs(
    of block: ProseBlock, isTwin: Bool, _ wanted: ProseBlock
  ) -> [(link: ProseBlock.Link?, target: String?)] {
    let expected = wanted.links.map { destination(of: $0, isTwin: !isTwin) }
    let found = block.links.map { destination(of: $0, isTwin: isTwin) }
    return Alignment(expected: expected, found: found).gaps.flatMap { gap in
      let links = gap.found.map { block.links[$0] }
      let due = gap.expected.map { wanted.links[$0].address }
      return (0..<max(links.count, due.count)).map { index in
        (
          links.indices.contains(index) ? links[index] : nil,
          due.indices.contains(index) ? due[index] : nil
        )
      }
    }
  }

  private func words(_ found: String?, _ wanted: String?) -> String {
    switch (found, wanted) {
    case (let found?, let wanted?):
      "a link of \(twin.name) leads to '\(found)' where its page leads to '\(wanted)'"
    case (let found?, nil): "\(twin.name) links '\(found)', which its page does not"
    case (nil, let wanted): "\(twin.name) does not link '\(wanted ?? "")', as its page does"
    }
  }

  /// Why a link leads nowhere; nil when it leads somewhere, or where other checks look.
  private func fault(of link: ProseBlock.Link) -> String? {
    switch target(of: link) {
    case .file(let file, _) where !file.isEmpty && context.file(at: file) == nil:
      "a link of \(twin.name) leads to '\(link.address)', which is not there"
    case .outside, .absolutePath, .unusable, .empty, .otherScheme:
      "a link of \(twin.name) leads nowhere: '\(link.address)'"
    default: nil
    }
  }

  /// What a link leads to, the same for a page and for its twin.
  private func destination(of link: ProseBlock.Link, isTwin: Bool) -> String {
    guard case .file(let path, let fragment) = target(of: link) else { return link.sent }
    var file = path.isEmpty ? page.path : context.file(at: path) ?? path
    if file.hasSuffix("/index.md") || file == "index.md" { file = file.dropLast(2) + "html" }
    return fragment.map { "\(file)#\($0)" } ?? file
  }

  private func target(of link: ProseBlock.Link) -> LinkTarget {
    LinkTarget(absolute: link.address, site: context.configuration.url)
      ?? LinkTarget(link.address, from: page.folder)
  }
}
