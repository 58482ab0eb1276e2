/// A stretch of a built file, found by searching its text and nothing more.
struct Region: Sendable {
  let file: String
  /// The bytes of the whole file.
  let bytes: [UInt8]
  let range: Range<Int>

  var text: String { String(decoding: bytes[range], as: UTF8.self) }
  var place: Place { Place(file, range.lowerBound) }

  func part(_ range: Range<Int>) -> Region { Region(file: file, bytes: bytes, range: range) }

  /// Every stretch that spells a text.
  func all(_ text: String) -> [Region] {
    let wanted = Array(text.utf8)
    var found: [Region] = []
    var index = range.lowerBound
    while let start = next(wanted, from: index) {
      found.append(part(start..<(start + wanted.count)))
      index = start + wanted.count
    }
    return found
  }

  /// What stands between each opening text and the closing one next to it.
  func between(_ open: String, _ close: String) -> [Region] {
    elements(open, close).map {
      part(($0.range.lowerBound + open.utf8.count)..<($0.range.upperBound - close.utf8.count))
    }
  }

  /// Each opening text with what follows up to the closing one next to it, both taken in.
  func elements(_ open: String, _ close: String) -> [Region] {
    let (open, close) = (Array(open.utf8), Array(close.utf8))
    var found: [Region] = []
    var index = range.lowerBound
    while let start = next(open, from: index), let end = next(close, from: start + open.count) {
      found.append(part(start..<(end + close.count)))
      index = end + close.count
    }
    return found
  }

  /// The lines it stands on, whole, the last line feed taken in.
  var lines: Region {
    let feed = UInt8(ascii: "\n")
    let start = bytes[..<range.lowerBound].lastIndex(of: feed).map { $0 + 1 } ?? 0
    let end = bytes[max(range.lowerBound, range.upperBound - 1)...].firstIndex(of: feed)
    return part(start..<(end.map { $0 + 1 } ?? bytes.count))
  }

  private func next(_ wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return nil }
    let last = range.upperBound - wanted.count
    var index = start
    while index <= last, let found = bytes[index...last].firstIndex(of: first) {
      if bytes[found..<(found + wanted.count)].elementsEqual(wanted) { return found }
      index = found + 1
    }
    return nil
  }
}
