import IAMPolicy
import Testing

@Suite struct AdversarialTextTests {
  /// Text, kind of the first problem, its line and column, and words of its message.
  typealias Case = (String, TextProblem.Kind, Int, Int, String)

  @Test(
    arguments: [
      ("", .syntax, 1, 1, "the text is empty"),
      ("   \n", .syntax, 2, 1, "where a value is due"),
      ("{", .syntax, 1, 2, "expected a key"),
      ("{\"a\" 1}", .syntax, 1, 6, "expected ':'"),
      ("{\"a\":1,}", .syntax, 1, 7, "trailing comma"),
      ("[1,\n2,\n]", .syntax, 2, 2, "trailing comma"),
      ("[1 2]", .syntax, 1, 4, "missing comma"),
      ("{\"a\":1 \"b\":2}", .syntax, 1, 8, "missing comma"),
      ("{} {}", .syntax, 1, 4, "after the end"),
      ("{}x", .syntax, 1, 3, "after the end"),
      ("// note\n{}", .syntax, 1, 1, "no comments"),
      ("{/* note */}", .syntax, 1, 2, "expected a key"),
      ("NaN", .syntax, 1, 1, "'NaN' is no value"),
      ("[01]", .syntax, 1, 2, "'01' is no number"),
      ("[1.]", .syntax, 1, 2, "'1.' is no number"),
      ("[-]", .syntax, 1, 2, "'-' is no number"),
      ("[1e+]", .syntax, 1, 2, "'1e+' is no number"),
      ("[+1]", .syntax, 1, 2, "unexpected '+'"),
      ("['a']", .syntax, 1, 2, "unexpected '''"),
      ("[tru]", .syntax, 1, 2, "unexpected 'tru'"),
      ("[\"a", .syntax, 1, 2, "not closed"),
      ("[\"a\nb\"]", .syntax, 1, 2, "not closed on its line"),
      ("[\"\u{1}\"]", .syntax, 1, 3, "control character"),
      ("[\"\\x\"]", .syntax, 1, 3, "no escape"),
      ("[\"\\*\"]", .syntax, 1, 3, "'\\*' is no escape"),
      ("[\"\\u12\"]", .syntax, 1, 3, "four hexadecimal digits"),
      ("[\"\\ud800\"]", .syntax, 1, 3, "surrogate"),
      ("[\"\\udc00\"]", .syntax, 1, 3, "surrogate"),
      ("[\"\\ud800\\u0041\"]", .syntax, 1, 3, "surrogate"),
      ("[\"é\" 1,]", .syntax, 1, 6, "missing comma"),
      ("{\"a\":1,\"a\":2}", .grammar, 1, 8, "stands twice"),
      ("{\"a\":1,\"\\u0061\":2}", .grammar, 1, 8, "stands twice"),
      ("[{\"b\":{\"a\":1,\"a\":2}}]", .grammar, 1, 14, "stands twice"),
      ("[1}", .syntax, 1, 3, "expected ',' or ']'"),
      ("[[1]", .syntax, 1, 5, "found the end"),
      ("{\"a\":", .syntax, 1, 6, "where a value is due"),
      ("{\"a\":1,\"b\"}", .syntax, 1, 11, "expected ':'"),
      ("{1:2}", .syntax, 1, 2, "expected a key"),
      ("[\u{0}]", .syntax, 1, 2, "unexpected"),
    ] as [Case])
  func `text that is not JSON is refused in its place`(_ example: Case) throws {
    let problem = try #require(JSONReading(of: example.0).problems.first)
    #expect(problem.kind == example.1)
    #expect(problem.place.line == example.2)
    #expect(problem.place.column == example.3)
    #expect(problem.message.contains(example.4), "\(problem.message)")
    #expect(!problem.hint.isEmpty)
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB], 0), ([0x7B, 0xFF, 0x7D], 1), ([0x5B, 0xC0, 0xAF, 0x5D], 1),
      ([0xFE, 0xFF, 0x00, 0x7B], 0), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
    ] as [([UInt8], Int)])
  func `bytes that are not UTF-8 are refused by their offset`(bytes: [UInt8], offset: Int) throws {
    let problem = try #require(JSONReading(of: bytes).problems.first)
    #expect(problem.place.offset == offset)
    #expect(problem.message.contains("byte \(offset)"))
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `bottomless nesting ends in a problem, not in a crash`(_ opening: String) {
    let reading = JSONReading(of: String(repeating: opening, count: 100_000))
    #expect(reading.root == nil)
    #expect(reading.problems.first?.message.contains("nesting") == true)
  }

  @Test func `several faults of one text are told together`() {
    let reading = JSONReading(of: "{\"a\":[1,],\"a\":[2 3]}")
    #expect(reading.problems.map(\.place.column) == [8, 11, 18])
    #expect(reading.root != nil)
  }

  @Test(arguments: [
    "null", "[]", "{}", " [1, -0.5e+10, true] ", "\"\\ud83d\\ude00\\n\\/\"",
    "{\"\":{\"a\":[{}]}}",
  ])
  func `JSON is read`(_ text: String) {
    let reading = JSONReading(of: text)
    #expect(reading.problems.isEmpty)
    #expect(reading.root != nil)
  }

  @Test func `escapes are resolved and places are told in characters`() throws {
    let root = try #require(JSONReading(of: "{\"é\": \"\\u00e9😀\\ud83d\\ude00\",\n \"b\": 1}").root)
    #expect(root["é"]?.value == .string("é😀😀"))
    #expect(root["é"]?.start.column == 7)
    #expect(root["b"]?.start.line == 2)
  }
}
