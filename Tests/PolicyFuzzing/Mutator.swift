import AuditTrail
import CanonicalModel
import IAMPolicy
import PolicyLinting

/// Makes texts that are nearly policies, the same ones for the same seed.
struct Mutator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private static let corpus: [[UInt8]] = {
    let product = Product.auditTrail.policies.map(\.document)
    let written = product.flatMap { document in
      [PolicyLayout.readable, .compact].map { PolicyWriter(layout: $0).text(of: document) }
    }
    let examples = RuleRegistry.all.flatMap { $0.examples.map(\.text) }
    return (written + examples).map { text in Array(text.utf8) }
  }()

  /// What writers and converters slip into policies, and what readers stumble over.
  private static let tokens: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u0041", "\\ud800", "\\udc00\\ud800", "\\x",
      "\u{0}",
      "\u{FEFF}", "\u{A0}", "\u{200B}", "\u{201C}", "\u{201D}", "é", "e\u{301}", "\u{1F600}",
      "\r\n",
      "\t", "//", "/* */", "#", "NaN", "Infinity", "-", "01", "1e999", "1.", "null", "true", "'",
      "\"Statement\":", "\"Sid\":\"A\"", "\"Effect\":\"Allow\"", "\"NotAction\":\"*\"",
      "\"Principal\":\"*\"", "\"Condition\":{\"Null\":{\"a\":true}}", "${", "${aws:username",
      "${a, 'b'}", "*", "?", "arn:aws:s3:::*", "::::::", "{}", "[]", "\"\"",
    ].map { Array($0.utf8) } + [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5], [0xE2, 0x80]]

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

  /// A text a few steps away from a policy.
  mutating func text() -> [UInt8] {
    var text = element(of: Self.corpus)
    for _ in 0..<(1 + number(below: 6)) { mutate(&text) }
    return text
  }

  private mutating func mutate(_ text: inout [UInt8]) {
    let place = number(below: text.count + 1)
    let end = min(text.count, place + 1 + number(below: 40))
    switch number(below: 8) {
    case 0: text.insert(contentsOf: element(of: Self.tokens), at: place)
    case 1: text.removeSubrange(place..<end)
    case 2: text.insert(contentsOf: Array(text[place..<end]), at: place)
    case 3 where place < text.count: text[place] = UInt8(truncatingIfNeeded: next())
    case 4: text.removeSubrange(place...)
    case 5: text.replaceSubrange(place..<end, with: element(of: Self.tokens))
    case 6:
      let token = element(of: Self.tokens)
      text.insert(
        contentsOf: [[UInt8]](repeating: token, count: 1 + number(below: 600)).joined(), at: place)
    default:
      let other = element(of: Self.corpus)
      text.replaceSubrange(place..., with: other.suffix(from: number(below: other.count)))
    }
  }
}
