internal import ByteSearching

/// Measures what link definitions, `[label]: address "title"`, could bring to a page when each pair
/// of brackets used the longest of them.
struct DefinitionScan {
  private let bytes: ArraySlice<UInt8>
  /// Of each closing sign, the place of the next one, for searches that begin before it.
  private var closers: [UInt8: Range<Int>] = [:]
  private var runEnd: Int
  private var lastWord: (end: Int, next: Int)

  /// The offset of a definition that may bring more than the limit.
  static func overgrown(in text: PageText) -> Int? {
    let bytes = text.utf8[text.body]
    guard var start = bytes.firstIndex(of: mark, from: bytes.startIndex) else { return nil }
    let uses = bytes.count(of: UInt8(ascii: "]"))
    var scan = Self(bytes)
    while let index = bytes.firstIndex(of: mark, from: start) {
      if scan.length(from: index + 2) * uses > InputLimits.expansion { return index }
      start = index + 1
    }
    return nil
  }

  private static let mark = Array("]:".utf8)

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    runEnd = bytes.startIndex
    lastWord = (bytes.startIndex, bytes.startIndex)
  }

  /// The length of the address and the title that may stand behind a colon.
  private mutating func length(from colon: Int) -> Int {
    let address = skipSpace(from: colon)
    let (end, title) = word(from: address)
    guard title < bytes.endIndex, let closer = Self.closer(of: bytes[title]) else {
      return end - address
    }
    let close = next(closer, from: title + 1)
    return close <= endOfRun(from: colon) ? close - address : end - address
  }

  /// The end of the word that begins here, and where the next one begins.
  private mutating func word(from start: Int) -> (end: Int, next: Int) {
    if start < lastWord.end { return lastWord }
    var end = start
    while end < bytes.endIndex, bytes[end] > UInt8(ascii: " ") { end += 1 }
    lastWord = (end, skipSpace(from: end))
    return lastWord
  }

  private func skipSpace(from index: Int) -> Int {
    var index = index
    while index < bytes.endIndex, bytes[index] <= UInt8(ascii: " ") || bytes[index] == Self.quote {
      index += 1
    }
    return index
  }

  private static let quote = UInt8(ascii: ">")

  private static func closer(of opener: UInt8) -> UInt8? {
    switch opener {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): opener
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  /// The place of the next sign that is not escaped; the end when there is none.
  private mutating func next(_ sign: UInt8, from start: Int) -> Int {
    if let known = closers[sign], known.contains(start) { return known.upperBound - 1 }
    var index = start
    while index < bytes.endIndex, bytes[index] != sign {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let found = min(index, bytes.endIndex)
    closers[sign] = start..<(found + 1)
    return found
  }

  /// Where the next empty line ends what stands at a place.
  private mutating func endOfRun(from start: Int) -> Int {
    if runEnd >= start { return runEnd }
    var index = start
    var isEmpty = false
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "\n") {
        if isEmpty { break }
        isEmpty = true
      } else if bytes[index] > UInt8(ascii: " "), bytes[index] != Self.quote {
        isEmpty = false
      }
      index += 1
    }
    runEnd = index
    return index
  }
}
