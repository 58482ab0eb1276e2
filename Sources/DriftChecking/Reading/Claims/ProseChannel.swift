internal import CanonicalModel
internal import Diagnostics
internal import SiteDescription

/// A text of a page, or about it, in which numbers and claims stand without a binding.
struct ProseChannel {
  enum Kind: Hashable {
    /// Running text, where a value could be bound and is not.
    case body
    /// The title, a description, a label: no attribute can stand there.
    case unbindable
    /// The Markdown twin.
    case twin
  }

  let kind: Kind
  /// The page or file, as findings name it.
  let name: String
  /// What tells it from the page's other channels.
  let item: String
  let utf8: [UInt8]
  /// The position of a byte of the text.
  let position: (Int) -> SourcePosition

  /// The channels of a page that binds a policy; none for other pages.
  static func all(
    of page: PublishedPage, in context: CheckContext, noting outcome: inout CheckOutcome
  ) -> [ProseChannel] {
    guard !context.policies(on: page).isEmpty else { return [] }
    var channels = [body(of: page)] + title(of: page) + attributes(of: page) + data(of: page)
    if let twin = page.page?.twinFile, let source = outcome.text(of: twin, in: context.folder) {
      channels.append(
        ProseChannel(
          kind: .twin, name: twin, item: "", utf8: MarkdownProse.blanked(source.utf8)
        ) { source.position(at: $0) })
    }
    return channels
  }

  private static func body(of page: PublishedPage) -> ProseChannel {
    let text = PublishedText(proseOf: page.main, source: page.source.utf8) { element in
      element["data-fact"] != nil || element["data-example"] != nil
        || ["pre", "code", "nav"].contains(element.name)
    }
    return ProseChannel(kind: .body, name: page.name, item: "", utf8: text.utf8) {
      page.position(at: text.sourceOffset(at: $0))
    }
  }

  private static func title(of page: PublishedPage) -> [ProseChannel] {
    let titles = page.root.first(named: "head")?.all { $0.name == "title" } ?? []
    return titles.map { title in
      let text = page.copiedText(of: title)
      return ProseChannel(kind: .unbindable, name: page.name, item: "title", utf8: text.utf8) {
        page.position(at: text.sourceOffset(at: $0))
      }
    }
  }

  /// What attributes say to readers who do not see the page, and to search engines.
  private static func attributes(of page: PublishedPage) -> [ProseChannel] {
    let spoken: Set = ["alt", "title", "aria-label", "aria-description", "aria-valuetext"]
    var channels: [ProseChannel] = []
    page.root.visit { element in
      for attribute in element.attributes {
        let isSpoken =
          spoken.contains(attribute.name) || (element.name == "meta" && attribute.name == "content")
        guard isSpoken, element["data-fact-" + attribute.name] == nil else { continue }
        let name = element["name"] ?? element["property"] ?? attribute.name
        channels.append(
          ProseChannel(
            kind: .unbindable, name: page.name, item: name, utf8: Array(attribute.value.utf8)
          ) { _ in page.position(at: attribute.offset) })
      }
    }
    return channels
  }

  private static func data(of page: PublishedPage) -> [ProseChannel] {
    page.root.all { $0.name == "script" && $0["type"] == "application/ld+json" }.map { script in
      let text = PublishedText(contentOf: script, source: page.source.utf8)
      return ProseChannel(kind: .unbindable, name: page.name, item: "data", utf8: text.utf8) {
        page.position(at: text.sourceOffset(at: $0))
      }
    }
  }
}
