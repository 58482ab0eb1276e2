/// The paths of a site by their bytes, to tell whether a link leads to one without spelling it out.
package struct PathTable: Sendable {
  /// All paths, one behind the other, and where each ends.
  private var utf8: [UInt8] = []
  private var ends: [Int] = [0]
  /// For each slot one more than the place of the path that stands there; 0 for none.
  private var slots: [Int32]

  package init(of paths: [String]) {
    var size = 16
    while size < paths.count * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for (place, path) in paths.enumerated() {
      utf8 += path.utf8
      ends.append(utf8.count)
      var hash = PathHash()
      hash.add(path.utf8.span, 0..<path.utf8.count)
      var slot = hash.slot(of: size)
      while slots[slot] != 0 { slot = (slot + 1) % size }
      slots[slot] = Int32(place + 1)
    }
  }

  /// Tells whether a plain link that stands in a folder leads to a path, a folder's `index.html`.
  package func holds(_ link: PlainLink, in text: Span<UInt8>, from folder: Span<UInt8>) -> Bool {
    var hash = PathHash()
    hash.add(folder, 0..<link.kept)
    hash.add(text, link.down..<text.count)
    if link.isFolder {
      let index = PlainLink.index
      hash.add(index.span, index.indices)
    }
    var slot = hash.slot(of: slots.count)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      let path = utf8.span.extracting(ends[place]..<ends[place + 1])
      if link.spells(path, in: text, from: folder) { return true }
      slot = (slot + 1) % slots.count
    }
    return false
  }
}
