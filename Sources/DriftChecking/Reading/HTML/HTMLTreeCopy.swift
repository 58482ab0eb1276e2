internal import CGumbo

/// Copies a tree of gumbo's, node by node, into one that is a value.
@safe struct HTMLTreeCopy {
  private let source: UnsafeBufferPointer<UInt8>
  private var nodes: [HTMLDocument.Node] = []
  private var attributes: [HTMLAttribute] = []
  private var utf8: [UInt8] = []
  private var names: [HTMLName] = []

  /// Elements that need no end tag nest deeper than the scan before parsing counts.
  private static let depthLimit = 4 * NestingScan.limit

  /// Copies a tree that was parsed from a source.
  init(of source: UnsafeBufferPointer<UInt8>) {
    unsafe self.source = unsafe source
    nodes.reserveCapacity(source.count / 12)
    utf8.reserveCapacity(source.count / 2)
  }

  var document: HTMLDocument {
    HTMLDocument(nodes: nodes, attributes: attributes, utf8: utf8, names: names)
  }

  mutating func add(_ node: UnsafeMutablePointer<GumboNode>, depth: Int) {
    switch unsafe node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: unsafe addElement(node, depth: depth)
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: unsafe addText(node)
    default: break
    }
  }

  private mutating func addElement(_ node: UnsafeMutablePointer<GumboNode>, depth: Int) {
    let element = unsafe node.pointee.v.element
    let offset =
      unsafe offset(of: element.original_tag.data) ?? Int(element.start_pos.offset)
    let index = nodes.count
    let first = attributes.count
    let isMarked = unsafe addAttributes(element.attributes)
    let (name, hidesContent) = unsafe name(of: element)
    nodes.append(
      HTMLDocument.Node(
        name: name, isHidden: hidesContent || isMarked, offset: Int32(offset), sourceEnd: 0,
        first: Int32(first), last: Int32(attributes.count), end: 0))
    if depth < Self.depthLimit {
      for child in unsafe 0..<Int(element.children.length) {
        guard let data = unsafe element.children.data[child] else { continue }
        unsafe add(data.assumingMemoryBound(to: GumboNode.self), depth: depth + 1)
      }
    }
    nodes[index].end = Int32(nodes.count)
  }

  private mutating func addText(_ node: UnsafeMutablePointer<GumboNode>) {
    let text = unsafe node.pointee.v.text
    let start = unsafe offset(of: text.original_text.data) ?? Int(text.start_pos.offset)
    let first = utf8.count
    var place = unsafe text.text
    while let byte = unsafe place?.pointee, byte != 0 {
      utf8.append(UInt8(bitPattern: byte))
      unsafe place = place?.advanced(by: 1)
    }
    nodes.append(
      unsafe HTMLDocument.Node(
        name: -1, isHidden: false, offset: Int32(start),
        sourceEnd: Int32(start + text.original_text.length), first: Int32(first),
        last: Int32(utf8.count), end: Int32(nodes.count + 1)))
  }

  /// Copies attributes; tells whether `hidden` is among them.
  private mutating func addAttributes(_ vector: GumboVector) -> Bool {
    var isMarked = false
    for index in unsafe 0..<Int(vector.length) {
      guard let data = unsafe vector.data[index] else { continue }
      let attribute = unsafe data.assumingMemoryBound(to: GumboAttribute.self).pointee
      let name = unsafe String(cString: attribute.name)
      isMarked = isMarked || name == "hidden"
      attributes.append(
        unsafe HTMLAttribute(
          name: name, value: String(cString: attribute.value),
          offset: offset(of: attribute.original_value.data)
            ?? Int(attribute.name_start.offset)))
    }
    return isMarked
  }

  /// The index of an element's name, and whether that hides what stands in the element.
  private mutating func name(of element: GumboElement) -> (index: Int32, hidesContent: Bool) {
    let known = HTMLName.known
    let tag = unsafe Int(element.tag.rawValue)
    if tag < known.count { return (Int32(tag), known[tag].hidesContent) }
    var piece = unsafe element.original_tag
    unsafe gumbo_tag_from_original_text(&piece)
    let name = unsafe HTMLName(lowercased(piece))
    names.append(name)
    return (Int32(known.count + names.count - 1), name.hidesContent)
  }

  private func lowercased(_ piece: GumboStringPiece) -> String {
    guard let data = unsafe piece.data else { return "" }
    let bytes = unsafe UnsafeBufferPointer(start: data, count: piece.length).map {
      let byte = UInt8(bitPattern: $0)
      return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// How far into the source a pointer of gumbo's points; nil for one of its own making.
  private func offset(of pointer: UnsafePointer<CChar>?) -> Int? {
    guard let pointer = unsafe pointer, let start = unsafe source.baseAddress else { return nil }
    let distance = unsafe UnsafeRawPointer(pointer) - UnsafeRawPointer(start)
    return unsafe (0...source.count).contains(distance) ? distance : nil
  }
}
