internal import CGumbo

/// Parses HTML with gumbo and copies the tree into values; the C tree lives as long as this does.
@safe struct HTMLTree: ~Copyable {
  private let output: UnsafeMutablePointer<GumboOutput>
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  /// Holds all that gumbo allocates, which is freed at once.
  private let arena = GumboArena()

  init(_ utf8: [UInt8]) {
    unsafe bytes = .allocate(capacity: utf8.count + 1)
    let end = unsafe bytes.update(fromContentsOf: utf8)
    unsafe bytes[end] = 0
    // A byte order mark is no text; blanks in its place keep every offset.
    if utf8.starts(with: Self.mark) {
      for index in Self.mark.indices { unsafe bytes[index] = 0x20 }
    }
    var options = unsafe kGumboDefaultOptions
    unsafe arena.serve(&options)
    unsafe options.max_errors = 0
    unsafe output = bytes.withMemoryRebound(to: CChar.self) { text in
      unsafe gumbo_parse_with_options(&options, text.baseAddress, utf8.count)
    }
  }

  deinit {
    unsafe bytes.deallocate()
  }

  /// The tree below the document, as values; what nests beyond all bounds is left out.
  var root: HTMLElement {
    unsafe element(output.pointee.root, depth: 0)
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Elements that need no end tag nest deeper than the scan before parsing counts.
  private static let depthLimit = 4 * NestingScan.limit

  private func node(_ node: UnsafeMutablePointer<GumboNode>, depth: Int) -> HTMLNode? {
    switch unsafe node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: unsafe .element(element(node, depth: depth))
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: unsafe .text(text(node))
    default: nil
    }
  }

  private func element(_ node: UnsafeMutablePointer<GumboNode>, depth: Int) -> HTMLElement {
    let element = unsafe node.pointee.v.element
    let offset =
      unsafe offset(of: element.original_tag.data)
      ?? Int(element.start_pos.offset)
    return unsafe HTMLElement(
      name: name(of: element), attributes: attributes(of: element.attributes),
      children: depth < Self.depthLimit ? children(of: element.children, depth: depth + 1) : [],
      offset: offset)
  }

  private func text(_ node: UnsafeMutablePointer<GumboNode>) -> HTMLText {
    let text = unsafe node.pointee.v.text
    let start = unsafe offset(of: text.original_text.data) ?? Int(text.start_pos.offset)
    return unsafe HTMLText(
      text: String(cString: text.text), source: start..<start + text.original_text.length)
  }

  private func children(of vector: GumboVector, depth: Int) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    unsafe nodes.reserveCapacity(Int(vector.length))
    for index in unsafe 0..<Int(vector.length) {
      guard let data = unsafe vector.data[index],
        let node = unsafe node(data.assumingMemoryBound(to: GumboNode.self), depth: depth)
      else { continue }
      nodes.append(node)
    }
    return nodes
  }

  private func name(of element: GumboElement) -> String {
    if unsafe element.tag != GUMBO_TAG_UNKNOWN {
      return unsafe String(cString: gumbo_normalized_tagname(element.tag))
    }
    var piece = unsafe element.original_tag
    unsafe gumbo_tag_from_original_text(&piece)
    return unsafe lowercased(piece)
  }

  private func attributes(of vector: GumboVector) -> [HTMLAttribute] {
    unsafe (0..<Int(vector.length)).compactMap { index in
      guard let data = unsafe vector.data[index] else { return nil }
      let attribute = unsafe data.assumingMemoryBound(to: GumboAttribute.self).pointee
      return unsafe HTMLAttribute(
        name: String(cString: attribute.name), value: String(cString: attribute.value),
        offset: offset(of: attribute.original_value.data) ?? Int(attribute.name_start.offset))
    }
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
    guard let pointer = unsafe pointer, let start = unsafe bytes.baseAddress else { return nil }
    let distance = unsafe UnsafeRawPointer(pointer) - UnsafeRawPointer(start)
    return unsafe (0...bytes.count).contains(distance) ? distance : nil
  }
}
