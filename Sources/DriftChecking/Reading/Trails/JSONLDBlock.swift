internal import Diagnostics
internal import IAMPolicy

/// A block of structured data, read strictly.
struct JSONLDBlock {
  let reading: JSONReading
  private let page: PublishedPage
  private let offset: Int

  /// Every block of a page, in order.
  static func all(on page: PublishedPage) -> [JSONLDBlock] {
    page.elements.scripts.filter { isStructuredData($0["type"]) }
      .map { JSONLDBlock($0, page: page) }
  }

  private init(_ element: HTMLElement, page: PublishedPage) {
    self.page = page
    // A script's text is raw: it stands in the source as it is, in one piece.
    var range = element.offset..<element.offset
    for case .text(let text) in element.children { range = text.source }
    offset = range.lowerBound
    reading = JSONReading(of: Array(page.source.utf8[range]))
  }

  /// Where the block begins.
  var start: SourcePosition { page.position(at: offset) }

  func position(_ place: TextPlace) -> SourcePosition { page.position(at: offset + place.offset) }

  /// The lists of crumbs in it, alone, in an array or in a graph.
  var breadcrumbLists: [JSONNode] {
    guard let root = reading.root else { return [] }
    return Self.nodes(in: root).filter { Self.types(of: $0).contains("BreadcrumbList") }
  }

  /// The vocabulary of a list: its own, else that of what it stands in.
  func context(of list: JSONNode) -> JSONNode? { list["@context"] ?? reading.root?["@context"] }

  private static func nodes(in node: JSONNode) -> [JSONNode] {
    if case .array(let nodes) = node.value { return nodes.flatMap(Self.nodes) }
    return [node] + (node["@graph"].map(nodes) ?? [])
  }

  private static func types(of node: JSONNode) -> [String] {
    switch node["@type"]?.value {
    case .string(let type): [type]
    case .array(let types):
      types.compactMap { type in
        if case .string(let name) = type.value { name } else { nil }
      }
    default: []
    }
  }

  private static func isStructuredData(_ type: String?) -> Bool {
    let name = type?.utf8.prefix { $0 != UInt8(ascii: ";") } ?? Substring("").utf8
    return FoldedText.fold(String(Substring(name))).lowercased() == "application/ld+json"
  }
}
