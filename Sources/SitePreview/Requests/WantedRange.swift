/// The part of a file that a request asks for.
enum WantedRange: Hashable {
  /// All of it: no part was asked for, or in a way that is not served in parts.
  case whole
  case part(Range<Int>)
  /// A part that begins behind the end.
  case unsatisfiable

  /// What a request asks for of a file of so many bytes with a tag.
  ///
  /// Several parts at once are answered with the whole, and so is a part of what has changed since.
  init(of request: Request, size: Int, tag: String) {
    let ranges = request.values(of: "range")
    let conditions = request.values(of: "if-range")
    guard request.method == .get, ranges.count == 1, let range = ranges.first,
      conditions.isEmpty || conditions.count == 1 && conditions[0].elementsEqual(tag.utf8),
      let bounds = Self.bounds(range[...])
    else {
      self = .whole
      return
    }
    switch bounds {
    case (nil, nil): self = .whole
    case (nil, let suffix?):
      let count = min(suffix, size)
      self = count == 0 ? .unsatisfiable : .part((size - count)..<size)
    case (let first?, let last):
      guard (last ?? .max) >= first else {
        self = .whole
        return
      }
      self = first >= size ? .unsatisfiable : .part(first..<min(last ?? size, size - 1) + 1)
    }
  }

  /// The numbers of `bytes=first-last`, either of which may be left out; nil for every other form.
  private static func bounds(_ value: ArraySlice<UInt8>) -> (first: Int?, last: Int?)? {
    guard let sign = value.firstIndex(of: UInt8(ascii: "=")),
      ASCII.lowercased(value[..<sign]) == "bytes"
    else { return nil }
    let numbers = ASCII.trimmed(value[(sign + 1)...])
      .split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard numbers.count == 2, numbers.allSatisfy({ $0.allSatisfy(ASCII.isDigit) }) else {
      return nil
    }
    return (number(numbers[0]), number(numbers[1]))
  }

  /// A number of any length, with the largest in place of one that is larger.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.isEmpty ? nil : Int(String(decoding: digits, as: UTF8.self)) ?? .max
  }
}
