/// An element of a plain page: what may stand in it, and where it may stand itself.
struct PlainElement: Sendable {
  /// What an element holds, as far as it matters to a parser.
  enum Content: UInt8 {
    case document, html, head, flow, list, definitions, table, rows, row, columns, drawing
    /// Text in which tags are none; a title's has character references, a script's has not.
    case title, script
    case nothing
  }

  let key: PlainName
  /// The index of the name: gumbo's, or one behind gumbo's.
  let name: Int32
  let hidesContent: Bool
  let content: Content
  /// What may hold it, a bit each.
  let holders: UInt16
  /// True where its start tag ends a paragraph that is open.
  let endsParagraph: Bool
  /// A bit of its own, for one that must not stand within itself; headings share theirs.
  let single: UInt32

  func mayStand(in content: Content) -> Bool { holders >> UInt16(content.rawValue) & 1 == 1 }

  /// The element of a name; nil for one that no plain page has.
  static func named(_ key: PlainName) -> PlainElement? {
    var slot = key.slot
    while let place = table[slot] {
      if all[place].key == key { return all[place] }
      slot = (slot + 1) % table.count
    }
    return nil
  }

  /// The names that gumbo does not know.
  static let names: [HTMLName] = known.filter { gumbo[$0] == nil }.map { HTMLName($0) }

  private static let gumbo = Dictionary(
    HTMLName.known.enumerated().map { ($1.text, $0) }, uniquingKeysWith: { first, _ in first })

  private static let known = PlainGroup.all.flatMap(\.names)

  private static let all: [PlainElement] = {
    var unknown = Int32(HTMLName.known.count)
    var single: UInt32 = 1
    return PlainGroup.all.flatMap { group in
      if group.isSingle, group.isOne { single <<= 1 }
      return group.names.map { text in
        let name = gumbo[text].map { Int32($0) } ?? unknown
        if gumbo[text] == nil { unknown += 1 }
        if group.isSingle, !group.isOne { single <<= 1 }
        return PlainElement(
          key: PlainName(text), name: name, hidesContent: HTMLName(text).hidesContent,
          content: group.content, holders: group.holders.reduce(0) { $0 | 1 << $1.rawValue },
          endsParagraph: group.endsParagraph, single: group.isSingle ? single : 0)
      }
    }
  }()

  /// For each slot, the place of the element that stands there or was moved on from before it.
  private static let table: [Int?] = {
    var table = [Int?](repeating: nil, count: PlainName.slots)
    for (place, element) in all.enumerated() {
      var slot = element.key.slot
      while table[slot] != nil { slot = (slot + 1) % table.count }
      table[slot] = place
    }
    return table
  }()
}
