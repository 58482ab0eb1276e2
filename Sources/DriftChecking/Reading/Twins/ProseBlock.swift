/// A piece of a page, or of its Markdown twin, that stands by itself: a heading, an item, a row.
struct ProseBlock {
  enum Kind: Hashable {
    case heading(Int)
    case paragraph
    /// An item of a list, with its number where the list has numbers.
    case item(number: Int?)
    case row
    case code
  }

  /// A word, and where it stands.
  struct Word {
    let text: String
    let offset: Int
  }

  /// A link, as it is written, and where its address stands.
  struct Link {
    let address: String
    let offset: Int
  }

  let kind: Kind
  let words: [Word]
  let links: [Link]
  let offset: Int
  /// The words as one text, by which blocks are compared.
  let text: String

  /// Makes a block of text, each byte with its offset.
  init(_ kind: Kind, _ utf8: [UInt8], offsets: [Int], links: [Link] = [], offset: Int) {
    self.kind = kind
    self.links = links
    self.offset = offset
    words = Self.words(in: utf8, offsets)
    text = words.map(\.text).joined(separator: " ")
  }

  /// Makes a block of text that stands in no file.
  init(_ kind: Kind, _ utf8: [UInt8]) {
    self.init(kind, utf8, offsets: Array(repeating: 0, count: utf8.count), offset: 0)
  }

  /// What stands between the cells of a row.
  static let cellMark = UInt8(ascii: "|")

  /// Splits at white space; a number is one word, however its digits are grouped.
  private static func words(in utf8: [UInt8], _ offsets: [Int]) -> [Word] {
    var words: [Word] = []
    var word: [UInt8] = []
    var start = 0
    var index = 0
    while index < utf8.count {
      let group = groupMark(at: index, in: utf8)
      let space = group == 0 ? spaceLength(at: index, in: utf8) : 0
      if space > 0 {
        if !word.isEmpty {
          words.append(Word(text: String(decoding: word, as: UTF8.self), offset: start))
        }
        word = []
      } else if group == 0 {
        if word.isEmpty { start = offsets[index] }
        word.append(utf8[index])
      }
      index += max(group, space, 1)
    }
    if !word.isEmpty {
      words.append(Word(text: String(decoding: word, as: UTF8.self), offset: start))
    }
    return words
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

  private static func spaceLength(at index: Int, in utf8: [UInt8]) -> Int {
    if utf8[index] <= 0x20 { return 1 }
    return utf8[index...].starts(with: [0xC2, 0xA0]) ? 2 : 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
