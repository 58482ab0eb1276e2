import IAMPolicy
import Testing

@Suite struct LookAlikeTests {
  /// A text, and every problem it has, as `kind line:column message`.
  typealias Case = (String, [String])

  @Test(
    arguments: [
      ("\u{FEFF}{}", ["character 1:1 the text begins with U+FEFF (byte order mark)"]),
      ("{}\u{FEFF}", ["character 1:3 U+FEFF (byte order mark) is not accepted here"]),
      ("[1,\u{A0}2]", ["character 1:4 U+00A0 (no-break space) is not accepted here"]),
      (
        "[1,\u{200B}\u{AD}2]",
        [
          "character 1:4 U+200B (zero width space) is not accepted here",
          "character 1:5 U+00AD (soft hyphen) is not accepted here",
        ]
      ),
      ("[1,\u{2028}2]", ["character 1:4 U+2028 (line separator) is not accepted here"]),
      ("[1,\u{C}2]", ["character 1:4 U+000C is not accepted here"]),
      ("{\"a\"\u{FF1A}1}", ["character 1:5 U+FF1A (fullwidth colon) is not accepted here"]),
      ("[1\u{FF0C}2]", ["character 1:3 U+FF0C (fullwidth comma) is not accepted here"]),
      (
        "\u{FF3B}1\u{FF3D}",
        [
          "character 1:1 U+FF3B (fullwidth left square bracket) is not accepted here",
          "character 1:3 U+FF3D (fullwidth right square bracket) is not accepted here",
        ]
      ),
      ("[\u{2013}1]", ["character 1:2 expected a value, found U+2013 (en dash)"]),
      ("[1\u{2013}]", ["character 1:3 expected ',' or ']', found U+2013 (en dash)"]),
      (
        "[“a”, ‘b’]",
        [
          "character 1:2 U+201C (left double quotation mark) is not accepted here",
          "character 1:4 U+201D (right double quotation mark) is not accepted here",
          "character 1:7 U+2018 (left single quotation mark) is not accepted here",
          "character 1:9 U+2019 (right single quotation mark) is not accepted here",
        ]
      ),
      ("{“a\": 1}", ["character 1:2 U+201C (left double quotation mark) is not accepted here"]),
      (
        "{\"a”: \"b\"}", ["character 1:4 U+201D (right double quotation mark) is not accepted here"]
      ),
      (
        "{\"a”: [1,], \"a\": 2}",
        [
          "character 1:4 U+201D (right double quotation mark) is not accepted here",
          "syntax 1:9 trailing comma before ']'",
          "grammar 1:13 the key 'a' stands twice in one object",
        ]
      ),
      ("[\"he said “hi”\", 1,]", ["syntax 1:19 trailing comma before ']'"]),
    ] as [Case])
  func `a look-alike is named as the cause, and what follows is still read`(_ example: Case) {
    #expect(JSONReading(of: example.0).problems.map(described) == example.1)
  }

  private func described(_ problem: TextProblem) -> String {
    "\(problem.kind) \(problem.place.line):\(problem.place.column) \(problem.message)"
  }
}
