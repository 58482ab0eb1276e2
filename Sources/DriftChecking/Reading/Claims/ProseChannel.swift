internal import CanonicalModel
internal import Diagnostics
internal import SiteDescription

/// A text of a page, or about it, in which numbers and claims stand.
struct ProseChannel: Sendable {
  enum Kind: Hashable {
    /// Running text, where a value can be bound.
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
  /// The text, the marks in its code made letters.
  let utf8: [UInt8]
  /// The text as it is written.
  let plain: [UInt8]
  /// Its sentences, told apart once for all checks.
  let sentences: [Sentence]
  /// What is bound to facts in it, and what is code.
  let spans: [TextSpan]
  /// The position of a byte of the text.
  let position: @Sendable (Int) -> SourcePosition

  init(
    _ kind: Kind, name: String, item: String, utf8: [UInt8], spans: [TextSpan] = [],
    position: @escaping @Sendable (Int) -> SourcePosition
  ) {
    self.kind = kind
    self.name = name
    self.item = item
    let spoken = SpokenCode.folded(utf8, spans)
    self.utf8 = spoken
    sentences = Sentence.all(in: spoken)
    plain = utf8
    self.spans = spans
    self.position = position
  }

  /// The name of the fact whose value a byte of the text is a part of, the outermost first.
  func facts(at offset: Int) -> [String] {
    spans.filter { $0.range.contains(offset) }.compactMap(\.fact)
  }

  func subject(of fact: String, _ what: String = "") -> Subject {
    Subject(
      fact: fact, channel: name, item: [item, what].filter { !$0.isEmpty }.joined(separator: " "))
  }

  /// The channels of a page, given the texts that repeat it.
  static func all(
    of page: PublishedPage, repeatedIn texts: [TwinText], _ lists: PublishedLists
  ) -> [ProseChannel] {
    var channels = PageChannels(of: page).all
    for twin in texts {
      let prose = MarkdownProse.spoken(twin.utf8)
      channels.append(
        ProseChannel(
          .twin, name: twin.file, item: "", utf8: prose.utf8, spans: prose.code,
          position: twin.position))
    }
    if let outlinePage = page.page, let list = lists.index,
      let entry = lists.entry(of: outlinePage)
    {
      let end = list.utf8[entry.offset...].firstIndex(of: UInt8(ascii: "\n")) ?? list.utf8.count
      channels.append(
        ProseChannel(
          .unbindable, name: PublishedLists.indexFile, item: outlinePage.path,
          utf8: Array(list.utf8[entry.offset..<end])
        ) { list.position(at: entry.offset + $0) })
    }
    return channels
  }
}
