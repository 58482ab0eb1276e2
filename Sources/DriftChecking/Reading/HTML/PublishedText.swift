/// Text of a page as a reader gets it, each byte with its place in the source.
package struct PublishedText: Sendable {
  package let utf8: [UInt8]
  /// What elements mark in running text, in the order in which they end.
  let spans: [TextSpan]
  /// For each byte, its offset in the source.
  private let offsets: [Int]
  private let end: Int

  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Reads an element as a browser copies it: text nodes only, what is hidden left out.
  init(copiedFrom element: HTMLElement, source: [UInt8]) {
    var collector = TextCollector(source: source)
    collector.append(element) { $0.isHidden }
    self.init(collector, end: element.offset)
  }

  /// Reads an element as it is read aloud: ornaments without a letter or a digit left out too, and
  /// what is struck out.
  init(spokenOf element: HTMLElement, source: [UInt8]) {
    self.init(copiedFrom: element, source: source) { inner in
      inner.isNotSaid
        || inner["aria-hidden"] == "true"
          && !PublishedText(copiedFrom: inner, source: source).text.contains {
            $0.isLetter || $0.isNumber
          }
    }
  }

  /// Reads an element as a browser copies it, more left out than what is hidden.
  init(
    copiedFrom element: HTMLElement, source: [UInt8], leavingOut skips: (HTMLElement) -> Bool
  ) {
    var collector = TextCollector(source: source)
    collector.append(element) { $0.isHidden || skips($0) }
    self.init(collector, end: element.offset)
  }

  /// Reads all text of an element, hidden or not, as a script reads it.
  init(contentOf element: HTMLElement, source: [UInt8]) {
    var collector = TextCollector(source: source)
    collector.append(element) { _ in false }
    self.init(collector, end: element.offset)
  }

  /// Reads an element as running text, blocks and what is left out parted by barriers.
  package init(
    proseOf element: HTMLElement, source: [UInt8], leavingOut skips: (HTMLElement) -> Bool
  ) {
    var collector = TextCollector(source: source, hasBarriers: true)
    collector.append(element) { $0.isHidden || skips($0) }
    self.init(collector, end: element.offset)
  }

  private init(_ collector: TextCollector, end: Int) {
    utf8 = collector.utf8
    offsets = collector.offsets
    spans = collector.spans
    self.end = end
  }

  /// The source offset of a byte of the text; of its end, that of the last byte.
  package func sourceOffset(at index: Int) -> Int {
    guard let last = offsets.last else { return end }
    return index < offsets.count ? offsets[max(index, 0)] : last
  }

  /// The text without its last newline: what a reader copies of a `<pre>`.
  package var withoutFinalNewline: [UInt8] {
    utf8.last == UInt8(ascii: "\n") ? utf8.dropLast() : utf8
  }
}
