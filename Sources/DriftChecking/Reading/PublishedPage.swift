package import Diagnostics
package import SiteDescription

/// An HTML file of the site, read back.
package struct PublishedPage: Sendable {
  /// The path below the site folder.
  package let path: String
  /// The content page it was made from; nil for a page that none makes.
  package let page: OutlinePage?
  package let source: SourceText
  package let root: HTMLElement
  /// The elements bound to a fact, in document order.
  package let bindings: [FactBinding]

  init(path: String, page: OutlinePage?, source: SourceText) {
    self.path = path
    self.page = page
    self.source = source
    root = HTMLTree(source.utf8).root
    bindings = FactBinding.all(in: root)
  }

  /// The path as the subject of findings: the content page's where there is one.
  package var name: String { page?.path ?? path }

  /// The folder of the page's address below the site, with a final slash; empty at the root.
  package var folder: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[...slash])
  }

  package func position(at offset: Int) -> SourcePosition { source.position(at: offset) }

  /// Where what is absent from a page is told: at its main part.
  package var mainPosition: SourcePosition {
    position(at: root.first(named: "main")?.offset ?? root.offset)
  }

  package func bindings(of fact: String) -> [FactBinding] {
    bindings.filter { $0.fact == fact && $0.attribute == nil }
  }

  package func text(of element: HTMLElement) -> PublishedText {
    PublishedText(of: element, source: source.utf8)
  }
}
