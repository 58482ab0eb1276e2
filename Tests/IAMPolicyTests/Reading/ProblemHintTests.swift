import IAMPolicy
import Testing

/// The cure of a text that came from somewhere else says where from.
@Suite struct ProblemHintTests {
  @Test(arguments: [
    ("# note\n{}", "remove the comment: JSON has none"),
    ("{&quot;a&quot;:1}", "copy the policy as the page shows it, and not the page's source"),
    ("<pre>{}</pre>", "copy the policy as the page shows it, and not the page's source"),
    ("%7B%7D", "decode the text: its characters are percent-encoded"),
    ("{}\u{0}", "remove it, or close fewer brackets before it"),
    ("[1,\u{0}]", "remove it"),
    ("[\"\u{0}\"]", "remove it"),
    ("[\"\t\"]", "write it as '\\t', or as a blank"),
  ])
  func `a fault has the cure that fits it`(_ text: String, _ hint: String) {
    #expect(JSONReading(of: text).problems.map(\.hint) == [hint])
  }

  @Test(
    arguments: [
      [0xFF, 0xFE, 0x7B, 0x00], [0xFE, 0xFF, 0x00, 0x7B], [0x7B, 0x00, 0x7D, 0x00],
      [0x00, 0x7B, 0x00, 0x7D], [0xFF, 0xFE, 0x00, 0x00, 0x7B, 0x00, 0x00, 0x00],
      [0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x7B],
    ] as [[UInt8]])
  func `UTF-16 and UTF-32 are known with and without a mark`(_ bytes: [UInt8]) {
    #expect(
      JSONReading(of: bytes).problems.map(\.hint)
        == ["this is UTF-16 or UTF-32: save the text as UTF-8"])
  }

  @Test(arguments: [
    ("\\u0000", "remove it: IAM takes no control characters"),
    ("\u{7F}", "remove it: it cannot be seen"),
    ("\\u0100", "IAM takes only characters up to U+00FF: replace it"),
  ])
  func `a refused character has the cure that fits it`(_ character: String, _ hint: String) {
    let text =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get"#
      + character + #"","Resource":"*"}]}"#
    #expect(PolicyReading(of: text).problems.map(\.hint) == [hint])
  }
}
