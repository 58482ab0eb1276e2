/// A page read without gumbo, which only takes what every parser of HTML reads alike.
///
/// All elements are closed by their own end tags, stand where they may stand, and are written in
/// small letters with quoted attributes: then a tree needs no more than to follow the tags. Of any
/// other page gumbo makes what browsers make.
package struct PlainPage {
  private typealias Content = PlainElement.Content

  private let source: [UInt8]
  private var index = 0
  private var nodes: [HTMLDocument.Node] = []
  private var attributes: [HTMLAttribute] = []
  private var utf8: [UInt8] = []
  /// The elements that are open: their nodes, and what they are.
  private var open: [(node: Int, element: PlainElement)] = []
  /// Which of the elements that must not stand within themselves are open.
  private var singles: UInt32 = 0
  private var paragraphs = 0

  private static let depthLimit = NestingScan.limit / 2
  private static let doctype = Array("<!doctype html>".utf8)
  private static let end = Array("</html>".utf8)
  private static let paragraph = PlainName("p")
  private static let form = PlainName("form")
  private static let body = PlainName("body")
  private static let head = PlainName("head")
  private static let preformatted = PlainName("pre")

  private init(_ source: [UInt8]) {
    self.source = source
    nodes.reserveCapacity(source.count / 24)
    attributes.reserveCapacity(source.count / 64)
    utf8.reserveCapacity(source.count / 2)
  }

  /// The tree of a page, which is valid UTF-8; nil for a page that is not plain.
  package static func root(of source: [UInt8]) -> HTMLElement? {
    var page = PlainPage(source)
    guard page.read() else { return nil }
    let document = HTMLDocument(
      nodes: page.nodes, attributes: page.attributes, utf8: page.utf8, names: PlainElement.names)
    return HTMLElement(document: document, index: 0)
  }

  private var content: Content { open.last?.element.content ?? .document }

  private mutating func read() -> Bool {
    guard takes(Self.doctype) else { return false }
    while index + 1 < source.count {
      if source[index] != UInt8(ascii: "<") {
        guard readText() else { return false }
      } else if source[index + 1] == UInt8(ascii: "/") {
        let start = index
        guard let last = open.last, takesEnd(of: last.element) else { return false }
        close()
        if last.element.key == Self.body { return readTail(of: last.node, closedAt: start) }
        if last.element.key == Self.form, !readBehind(last.node, closedAt: start) { return false }
      } else {
        guard readStart() else { return false }
      }
    }
    return false
  }

  /// Moves past a text, where it stands.
  private mutating func takes(_ text: [UInt8]) -> Bool {
    guard source[index...].starts(with: text) else { return false }
    index += text.count
    return true
  }

  private mutating func takesEnd(of element: PlainElement) -> Bool {
    let name = PlainName(in: source, at: index + 2)
    let end = index + 2 + name.length
    guard name == element.key, end < source.count, source[end] == UInt8(ascii: ">") else {
      return false
    }
    index = end + 1
    return true
  }

  private mutating func close() {
    guard let last = open.popLast() else { return }
    nodes[last.node].end = Int32(nodes.count)
    singles &= ~last.element.single
    if last.element.key == Self.paragraph { paragraphs -= 1 }
  }

  private mutating func readStart() -> Bool {
    let start = index
    let name = PlainName(in: source, at: start + 1)
    guard let element = PlainElement.named(name), mayOpen(element) else { return false }
    index += 1 + name.length
    var reader = PlainAttributes(
      of: source, from: index, inDrawing: element.content == .drawing, into: attributes.count)
    guard reader.read(into: &attributes) else { return false }
    index = reader.index
    let isVoid = element.content == .nothing
    guard !reader.isSelfClosing || isVoid || element.content == .drawing else { return false }
    let node = nodes.count
    nodes.append(
      HTMLDocument.Node(
        name: element.name, isHidden: element.hidesContent || reader.isHidden,
        offset: Int32(start), sourceEnd: 0, first: Int32(reader.first),
        last: Int32(attributes.count), end: Int32(node + 1)))
    guard !isVoid, !reader.isSelfClosing else { return true }
    open.append((node, element))
    singles |= element.single
    if name == Self.paragraph { paragraphs += 1 }
    if name == Self.preformatted, index < source.count, source[index] == 0x0A { index += 1 }
    return true
  }

  private func mayOpen(_ element: PlainElement) -> Bool {
    let around = content
    guard element.mayStand(in: around), singles & element.single == 0,
      paragraphs == 0 || !element.endsParagraph, open.count < Self.depthLimit
    else { return false }
    guard around == .html else { return true }
    // One head, and behind it the body.
    return element.key == Self.head ? nodes.count == 1 : nodes.count > 1
  }

  private mutating func readText() -> Bool {
    let (start, content) = (index, content)
    let first = utf8.count
    var text = PlainText(source, from: start)
    switch content {
    case .flow, .list, .definitions, .drawing, .title:
      guard text.read(into: &utf8) else { return false }
    case .script: guard text.readScript(into: &utf8) else { return false }
    default:
      text.skipBlanks()
      if content != .document, nodes.count > 1 { utf8 += source[start..<text.index] }
    }
    index = text.index
    guard index < source.count, source[index] == UInt8(ascii: "<") else { return false }
    if utf8.count > first { addText(first, start..<index) }
    return true
  }

  /// Reads the text behind a form, which in gumbo's eyes begins with the text at the form's end.
  private mutating func readBehind(_ form: Int, closedAt end: Int) -> Bool {
    guard let last = nodes.last, !last.isElement, Int(last.sourceEnd) == end else { return true }
    nodes.removeLast()
    nodes[form].end = Int32(nodes.count)
    var text = PlainText(source, from: index)
    guard text.read(into: &utf8) else { return false }
    index = text.index
    addText(Int(last.first), Int(last.offset)..<index)
    return true
  }

  /// Reads what stands behind the body: white space, which belongs to the text at its end.
  private mutating func readTail(of body: Int, closedAt end: Int) -> Bool {
    let (first, start) = (utf8.count, index)
    readBlanks()
    guard takes(Self.end) else { return false }
    readBlanks()
    guard index == source.count else { return false }
    if let last = nodes.last, !last.isElement, Int(last.sourceEnd) == end {
      nodes.removeLast()
      addText(Int(last.first), Int(last.offset)..<index)
    } else if utf8.count > first {
      addText(first, start..<index)
    }
    for node in [body, 0] { nodes[node].end = Int32(nodes.count) }
    return true
  }

  private mutating func readBlanks() {
    var text = PlainText(source, from: index)
    let start = index
    text.skipBlanks()
    index = text.index
    utf8 += source[start..<index]
  }

  private mutating func addText(_ first: Int, _ range: Range<Int>) {
    nodes.append(
      HTMLDocument.Node(
        name: -1, isHidden: false, offset: Int32(range.lowerBound),
        sourceEnd: Int32(range.upperBound), first: Int32(first), last: Int32(utf8.count),
        end: Int32(nodes.count + 1)))
  }
}
