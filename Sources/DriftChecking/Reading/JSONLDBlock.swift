internal import Diagnostics
internal import IAMPolicy

/// A block of structured data, read strictly.
struct JSONLDBlock {
  let reading: JSONReading
  private let page: PublishedPage
  private let offset: Int

  init(_ element: HTMLElement, page: PublishedPage) {
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

  /// The items of its list, in order.
  var items: [JSONNode] {
    guard case .array(let items) = reading.root?["itemListElement"]?.value else { return [] }
    return items
  }
}
