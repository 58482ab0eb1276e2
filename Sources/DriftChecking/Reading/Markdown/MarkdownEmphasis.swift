/// Pairs the marks of emphasis in a line of Markdown; what finds no other is text.
struct MarkdownEmphasis {
  private struct Run {
    let mark: UInt8
    /// The bytes that are not paired yet.
    var range: Range<Int>
    let opens: Bool
    let closes: Bool
  }

  private var runs: [Run] = []
  private var dropped: [Range<Int>] = []

  /// Notes a run of marks that stands at a place of the text, between two characters.
  mutating func add(
    _ mark: UInt8, at place: Int, count: Int, before: Unicode.Scalar, after: Unicode.Scalar
  ) {
    let (isAfterSpace, isBeforeSpace) = (Self.isSpace(before), Self.isSpace(after))
    let (isAfterSign, isBeforeSign) = (Self.isPunctuation(before), Self.isPunctuation(after))
    let opens = !isBeforeSpace && (!isBeforeSign || isAfterSpace || isAfterSign)
    let closes = !isAfterSpace && (!isAfterSign || isBeforeSpace || isBeforeSign)
    let isUnderscore = mark == UInt8(ascii: "_")
    runs.append(
      Run(
        mark: mark, range: place..<(place + count),
        opens: opens && (!isUnderscore || !closes || isAfterSign),
        closes: closes && (!isUnderscore || !opens || isBeforeSign)))
  }

  /// Notes bytes that are marks of another kind.
  mutating func drop(_ range: Range<Int>) { dropped.append(range) }

  /// Forgets what stands from a place on.
  mutating func forget(from place: Int) {
    runs.removeAll { $0.range.upperBound > place }
    dropped.removeAll { $0.upperBound > place }
  }

  /// The byte ranges that are marks.
  var marks: [Range<Int>] {
    var runs = runs
    var found = dropped
    for closer in runs.indices where runs[closer].closes {
      while !runs[closer].range.isEmpty {
        let opener = runs[..<closer].lastIndex {
          $0.mark == runs[closer].mark && $0.opens && !$0.range.isEmpty
        }
        guard let opener else { break }
        let count = min(runs[opener].range.count, runs[closer].range.count, 2)
        let (open, close) = (runs[opener].range, runs[closer].range)
        found.append((open.upperBound - count)..<open.upperBound)
        found.append(close.lowerBound..<(close.lowerBound + count))
        runs[opener].range = open.lowerBound..<(open.upperBound - count)
        runs[closer].range = (close.lowerBound + count)..<close.upperBound
        for between in (opener + 1)..<closer { runs[between].range = 0..<0 }
      }
    }
    return found
  }

  static func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !isLetter(byte) && !(0x30...0x39).contains(byte)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isPunctuation(UInt8(scalar.value)) }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar.properties.generalCategory == .spaceSeparator
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
