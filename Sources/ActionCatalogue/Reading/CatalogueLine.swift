/// A line of a catalogue's text, its fields parted by tabs.
struct CatalogueLine {
  let bytes: ArraySlice<UInt8>
  /// The line's number, counted from 1.
  let number: Int

  typealias Field = ArraySlice<UInt8>

  var isEmpty: Bool { bytes.isEmpty }
  var isRemark: Bool { bytes.first == UInt8(ascii: "#") }
  /// The prefix of the service that begins here; nil when none does.
  var service: Field? { bytes.first == UInt8(ascii: "@") ? bytes.dropFirst() : nil }

  var fields: [Field] { bytes.split(separator: 0x09, omittingEmptySubsequences: false) }

  func text(_ field: Field) -> String { String(decoding: field, as: UTF8.self) }

  /// The items of a field that are parted by commas; none of an empty field.
  func items(_ field: Field) -> [Field] { field.split(separator: UInt8(ascii: ",")) }

  /// The numbers of a field such as `0,3-5`, each below a bound.
  func numbers(_ field: Field, below bound: Int) throws(CatalogueFault) -> [Int] {
    var result: [Int] = []
    for item in items(field) {
      let ends = item.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      let first = try number(ends[0], below: bound)
      let last = ends.count == 1 ? first : try number(ends[1], below: bound)
      guard ends.count <= 2, first <= last else {
        throw fault("'\(text(item))' is no range")
      }
      result += first...last
    }
    return result
  }

  func number(_ digits: Field, below bound: Int) throws(CatalogueFault) -> Int {
    guard let number = Int(text(digits)), (0..<bound).contains(number) else {
      throw fault("there is no entry '\(text(digits))' above")
    }
    return number
  }

  func fault(_ message: String) -> CatalogueFault { CatalogueFault(message, line: number) }
}

/// Walks through the lines of a text.
struct CatalogueLines {
  private var rest: ArraySlice<UInt8>
  /// The number of the line that comes next.
  private(set) var number: Int

  init(_ bytes: ArraySlice<UInt8>, from number: Int = 1) {
    rest = bytes
    self.number = number
  }

  /// Where the line that comes next begins.
  var position: Int { rest.startIndex }

  mutating func next() -> CatalogueLine? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    let line = CatalogueLine(bytes: rest[rest.startIndex..<end], number: number)
    rest = rest[min(end + 1, rest.endIndex)...]
    number += 1
    return line
  }
}
