/// A piece of a page, or of its Markdown twin, that stands by itself: a heading, an item, a row.
package struct ProseBlock {
  package enum Kind: Hashable {
    case heading(Int)
    case paragraph
    /// An item of a list, with its number where the list has numbers.
    case item(number: Int?)
    case row
    case code
  }

  /// A word, and where it stands.
  package struct Word {
    package let text: String
    let offset: Int
  }

  /// A link, as it is written, and where its address stands.
  package struct Link {
    package let address: String
    let offset: Int
  }

  package let kind: Kind
  package let links: [Link]
  let offset: Int
  /// True for a text that is the model's to word.
  let isBound: Bool
  /// The words, one space between each and the next: by this, blocks are compared.
  package let utf8: [UInt8]
  /// The text as it was taken, and where it stands.
  private let taken: [UInt8]
  private let places: SourceMap?

  /// Makes a block of text, with where its bytes stand if that is of interest.
  package init(
    _ kind: Kind, _ taken: [UInt8], places: SourceMap? = nil, links: [Link] = [], offset: Int = 0,
    isBound: Bool = false
  ) {
    self.kind = kind
    self.links = links
    self.offset = offset
    self.isBound = isBound
    self.taken = taken
    self.places = places
    utf8 = Self.folded(taken)
  }

  /// The words as one text.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// True for a block that says nothing and leads nowhere.
  var isEmpty: Bool { utf8.isEmpty && links.isEmpty }

  /// The words, a number being one, however its digits are grouped.
  package var words: [Word] {
    var words: [Word] = []
    var word: [UInt8] = []
    var start = 0
    func close() {
      guard !word.isEmpty else { return }
      words.append(Word(text: String(decoding: word, as: UTF8.self), offset: start))
      word = []
    }
    var index = 0
    while index < taken.count {
      switch Self.step(at: index, in: taken) {
      case .group(let length): index += length
      case .space(let length):
        close()
        index += length
      case .byte:
        if word.isEmpty { start = places?[index] ?? 0 }
        word.append(taken[index])
        index += 1
      }
    }
    close()
    return words
  }

  /// What stands between the cells of a row.
  static let cellMark = UInt8(ascii: "|")

  /// True for a text that folding leaves as it is: words of ASCII with single spaces between them.
  private static func isFolded(_ taken: [UInt8]) -> Bool {
    var previous: UInt8 = 0x20
    for byte in taken {
      guard byte > 0x20 || byte == 0x20 && previous != 0x20, byte < 0x80,
        byte != UInt8(ascii: ",") || !isDigit(previous)
      else { return false }
      previous = byte
    }
    return previous != 0x20
  }

  private static func folded(_ taken: [UInt8]) -> [UInt8] {
    if isFolded(taken) { return taken }
    var result: [UInt8] = []
    result.reserveCapacity(taken.count)
    var isSpaceDue = false
    var isASCII = true
    var index = 0
    while index < taken.count {
      switch step(at: index, in: taken) {
      case .group(let length): index += length
      case .space(let length):
        isSpaceDue = !result.isEmpty
        index += length
      case .byte:
        if isSpaceDue { result.append(0x20) }
        isSpaceDue = false
        isASCII = isASCII && taken[index] < 0x80
        result.append(taken[index])
        index += 1
      }
    }
    // What is no UTF-8 is compared as it is read.
    return isASCII ? result : Array(String(decoding: result, as: UTF8.self).utf8)
  }

  private enum Step {
    /// What groups the digits of a number.
    case group(Int)
    case space(Int)
    case byte
  }

  /// What stands at a byte of a text, with its length.
  private static func step(at index: Int, in utf8: [UInt8]) -> Step {
    let byte = utf8[index]
    if byte <= 0x20 { return .space(1) }
    guard byte == UInt8(ascii: ",") || byte == 0xE2 || byte == 0xC2 else { return .byte }
    let group = groupMark(at: index, in: utf8)
    if group > 0 { return .group(group) }
    return utf8[index...].starts(with: [0xC2, 0xA0]) ? .space(2) : .byte
  }

  private static let separators: [[UInt8]] = [
    [UInt8(ascii: ",")], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89], [0xC2, 0xA0],
  ]

  /// The length of what groups digits, between a digit and three more.
  private static func groupMark(at index: Int, in utf8: [UInt8]) -> Int {
    guard index > 0, isDigit(utf8[index - 1]) else { return 0 }
    for separator in separators where utf8[index...].starts(with: separator) {
      let rest = utf8[(index + separator.count)...].prefix { isDigit($0) }
      if rest.count == 3 { return separator.count }
    }
    return 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
