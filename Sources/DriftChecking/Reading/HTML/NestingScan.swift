/// Tells how deep a page's elements nest, before a parser that slows down on depth sees them.
///
/// One pass over the tags. Where HTML's rules for misplaced tags are intricate it errs towards
/// depth: a page that closes what it opens is measured exactly.
struct NestingScan {
  /// How many elements may stand in one another.
  static let limit = 512

  private var open: [TagName] = []
  /// How many of them are `svg` or `math`, within which other rules hold.
  private var foreign = 0
  private var selects = 0

  /// The offset of the first start tag beyond the limit; nil when there is none.
  static func firstTooDeep(in utf8: [UInt8]) -> Int? {
    var scan = NestingScan()
    var tags = TagScanner(utf8)
    while let tag = tags.next() {
      if tag.isEnd {
        scan.close(tag.name)
      } else {
        scan.open(tag)
        if scan.open.count > limit { return tag.offset }
        if scan.holdsRawText(tag.name) { tags.skipRawText(of: tag.name) }
      }
    }
    return nil
  }

  private mutating func open(_ tag: TagScanner.Tag) {
    if foreign > 0 {
      if tag.isSelfClosing { return }
    } else if TagName.void.contains(tag.name) || TagName.selfEnding.contains(tag.name) {
      return
    }
    open.append(tag.name)
    count(tag.name, 1)
  }

  private mutating func close(_ name: TagName) {
    if open.last == name {
      open.removeLast()
      count(name, -1)
    } else if TagName.blocks.contains(name), let index = indexInScope(of: name) {
      for closed in open[index...] { count(closed, -1) }
      open.removeSubrange(index...)
    }
  }

  /// The place of the nearest open element of a name with no boundary above it.
  private func indexInScope(of name: TagName) -> Int? {
    for index in open.indices.reversed() {
      if open[index] == name { return index }
      if TagName.boundaries.contains(open[index]) { return nil }
    }
    return nil
  }

  private mutating func count(_ name: TagName, _ change: Int) {
    if name == .svg || name == .math { foreign += change }
    if name == .select { selects += change }
  }

  private func holdsRawText(_ name: TagName) -> Bool {
    foreign == 0 && selects == 0 && TagName.rawText.contains(name)
  }
}
