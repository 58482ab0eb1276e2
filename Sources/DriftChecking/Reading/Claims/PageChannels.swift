internal import Diagnostics

/// The channels in which an HTML page speaks: its text, its drawings, its head, its attributes.
struct PageChannels {
  private let page: PublishedPage

  init(of page: PublishedPage) { self.page = page }

  var all: [ProseChannel] { [body] + drawings + titles + attributes + data }

  /// All that is read as running text, blocks that checks of their own judge left out.
  private var body: ProseChannel {
    let body = page.root.first(named: "body") ?? page.main
    return channel(.body, "", of: body) { element in
      element["data-example"] != nil || Self.leftOut.contains(element.name)
        || element["data-fact"].map(Self.isBlock) ?? false
    }
  }

  private static let leftOut: Set = ["pre", "nav", "svg"]

  private static func isBlock(_ fact: String) -> Bool {
    [".json", ".statements", ".steps", ".services", ".command", ".changes"].contains {
      fact.hasSuffix($0)
    }
  }

  /// The steps of procedures, which are compared with the model whole and name things too.
  var procedures: [ProseChannel] {
    page.bindings.filter { $0.attribute == nil && $0.fact.hasSuffix(".steps") }.map { binding in
      channel(.body, "steps", of: binding.element) { _ in false }
    }
  }

  private var drawings: [ProseChannel] {
    page.root.topmost { $0.name == "svg" }.map {
      channel(.unbindable, "svg", of: $0) { _ in false }
    }
  }

  private var titles: [ProseChannel] {
    let titles = page.root.first(named: "head")?.all { $0.name == "title" } ?? []
    return titles.map { channel(.unbindable, "title", of: $0) { _ in false } }
  }

  /// What attributes say to readers who do not see the page, and to search engines.
  private var attributes: [ProseChannel] {
    var channels: [ProseChannel] = []
    for element in page.elements.attributed {
      for attribute in element.attributes {
        let isSpoken =
          Self.spoken.contains(attribute.name)
          || (element.name == "meta" && attribute.name == "content")
        guard isSpoken, element["data-fact-" + attribute.name] == nil else { continue }
        let name = element["name"] ?? element["property"] ?? attribute.name
        channels.append(
          ProseChannel(
            .unbindable, name: page.name, item: name, utf8: Array(attribute.value.utf8)
          ) { [page] _ in page.position(at: attribute.offset) })
      }
    }
    return channels
  }

  private static let spoken: Set = [
    "alt", "title", "aria-label", "aria-description", "aria-valuetext", "aria-roledescription",
    "label", "placeholder", "summary", "abbr", "data-label", "data-title", "data-tooltip",
    "data-caption", "data-description",
  ]

  private var data: [ProseChannel] {
    page.elements.scripts.filter { $0["type"] == "application/ld+json" }.map { script in
      let text = PublishedText(contentOf: script, source: page.source.utf8)
      return ProseChannel(.unbindable, name: page.name, item: "data", utf8: text.utf8) {
        [page] in page.position(at: text.sourceOffset(at: $0))
      }
    }
  }

  private func channel(
    _ kind: ProseChannel.Kind, _ item: String, of element: HTMLElement,
    leavingOut skips: (HTMLElement) -> Bool
  ) -> ProseChannel {
    let text = PublishedText(proseOf: element, source: page.source.utf8, leavingOut: skips)
    return ProseChannel(
      kind, name: page.name, item: item, utf8: text.utf8, spans: text.spans
    ) { [page] in page.position(at: text.sourceOffset(at: $0)) }
  }
}
