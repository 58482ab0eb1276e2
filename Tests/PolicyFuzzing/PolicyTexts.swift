import AuditTrail
import CanonicalModel
import IAMPolicy
import PolicyLinting
import TestSupport

/// Policies, and what stands in texts that are nearly policies.
enum PolicyTexts {
  /// A text a few steps away from a policy.
  static func text(seed: UInt64) -> [UInt8] {
    var mutator = TextMutator(seed: seed, corpus: corpus, tokens: tokens)
    return mutator.text()
  }

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
}
