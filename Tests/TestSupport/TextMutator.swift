/// Makes texts a few steps away from good ones, the same for the same seed.
package struct TextMutator {
  private var state: UInt64
  private let corpus: [[UInt8]]
  private let tokens: [[UInt8]]

  /// Begins with the texts of a corpus, and puts tokens into them: what readers stumble over.
  package init(seed: UInt64, corpus: [[UInt8]], tokens: [[UInt8]]) {
    state = seed
    self.corpus = corpus
    self.tokens = tokens
  }

  /// The next number, by the SplitMix64 sequence.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func number(below limit: Int) -> Int { Int(next() % UInt64(max(limit, 1))) }

  private mutating func element(of items: [[UInt8]]) -> [UInt8] {
    items[number(below: items.count)]
  }

  /// A text a few steps away from a good one.
  package mutating func text() -> [UInt8] {
    var text = element(of: corpus)
    for _ in 0..<(1 + number(below: 6)) { mutate(&text) }
    return text
  }

  private mutating func mutate(_ text: inout [UInt8]) {
    let place = number(below: text.count + 1)
    let end = min(text.count, place + 1 + number(below: 40))
    switch number(below: 8) {
    case 0: text.insert(contentsOf: element(of: tokens), at: place)
    case 1: text.removeSubrange(place..<end)
    case 2: text.insert(contentsOf: Array(text[place..<end]), at: place)
    case 3 where place < text.count: text[place] = UInt8(truncatingIfNeeded: next())
    case 4: text.removeSubrange(place...)
    case 5: text.replaceSubrange(place..<end, with: element(of: tokens))
    case 6:
      let token = element(of: tokens)
      text.insert(
        contentsOf: [[UInt8]](repeating: token, count: 1 + number(below: 600)).joined(), at: place)
    default:
      let other = element(of: corpus)
      text.replaceSubrange(place..., with: other.suffix(from: number(below: other.count)))
    }
  }
}
