package import Diagnostics
package import SiteDescription

/// An HTML file of the site, read back.
package final class PublishedPage: Sendable {
  /// The path below the site folder.
  package let path: String
  /// The content page it was made from; nil for a page that none makes.
  package let page: OutlinePage?
  package let source: SourceText
  package let root: HTMLElement
  /// The elements bound to a fact, in document order.
  package let bindings: [FactBinding]
  /// True for a page that shows its readers nothing.
  package let isBlank: Bool
  /// Its links of all kinds, in document order.
  let links: [PageLink]
  /// Its elements that checks look for, gathered in one walk.
  let elements: PageElements
  /// What it says of itself in its head.
  let metadata: PageMetadata
  /// The element that holds what readers read: `main`, else all of the body.
  package let main: HTMLElement

  /// Takes a file of the site, with its tree, that is published at an address.
  package init(
    path: String, page: OutlinePage?, source: SourceText, root: HTMLElement, site: String
  ) {
    self.path = path
    self.page = page
    self.source = source
    self.root = root
    bindings = FactBinding.all(in: root)
    let elements = PageElements(in: root)
    self.elements = elements
    metadata = PageMetadata(of: root, elements, source: source.utf8)
    let body = root.first(named: "body")
    main = root.first(named: "main") ?? body ?? root
    isBlank = !(body?.hasVisibleText ?? false)
    links = PageLink.all(in: elements, from: Self.folder(of: path), site: site)
  }

  /// The path as the subject of findings: the content page's where there is one.
  package var name: String { page?.path ?? path }

  /// The folder of the page's address below the site, with a final slash; empty at the root.
  package var folder: String { Self.folder(of: path) }

  package func position(at offset: Int) -> SourcePosition { source.position(at: offset) }

  /// Where what is absent from a page is told: at its main part.
  package var mainPosition: SourcePosition { position(at: main.offset) }

  /// The elements a fact's value stands in, hidden ones among them.
  package func bindings(of fact: String) -> [FactBinding] {
    bindings.filter { $0.fact == fact && $0.attribute == nil }
  }

  /// Tells whether a reader sees the value of a fact.
  package func shows(_ fact: String) -> Bool {
    bindings.contains { $0.fact == fact && $0.attribute == nil && !$0.isHidden }
  }

  package func copiedText(of element: HTMLElement) -> PublishedText {
    PublishedText(copiedFrom: element, source: source.utf8)
  }

  /// An element's text as a line: white space folded.
  package func line(of element: HTMLElement) -> String {
    FoldedText.fold(copiedText(of: element).text)
  }

  /// An element's text as a line that still holds: what is struck through left out, and what only
  /// readers without scripts see.
  func validLine(of element: HTMLElement) -> String {
    if let plain = element.plainText { return FoldedText.fold(plain) }
    return FoldedText.fold(
      PublishedText(copiedFrom: element, source: source.utf8, leavingOut: \.isNotSaid).text)
  }

  /// An element's text as a name: what is there for the eye alone left out.
  func label(of element: HTMLElement) -> String {
    if let plain = element.plainText { return FoldedText.fold(plain) }
    let text = PublishedText(proseOf: element, source: source.utf8) { $0["aria-hidden"] == "true" }
    let space = UInt8(ascii: " ")
    return FoldedText.fold(
      String(decoding: text.utf8.map { $0 == TextCollector.barrier ? space : $0 }, as: UTF8.self))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }
}
