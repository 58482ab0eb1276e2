import IAMPolicy
import Testing

@Suite struct AdversarialTextTests {
  /// A text, and every problem it has, as `kind line:column message`.
  typealias Case = (String, [String])

  @Test(
    arguments: [
      ("", ["syntax 1:1 the text is empty"]),
      ("   \n", ["syntax 2:1 the text is empty"]),
      ("{", ["syntax 1:2 the text ends before the '{' of line 1 is closed"]),
      ("\n[[1]", ["syntax 2:5 the text ends before the '[' of line 2 is closed"]),
      ("[1,", ["syntax 1:4 the text ends before the '[' of line 1 is closed"]),
      ("{\"a\":", ["syntax 1:6 the text ends before the '{' of line 1 is closed"]),
      ("{\"a\"", ["syntax 1:5 the text ends before the '{' of line 1 is closed"]),
      ("{\"a\" 1}", ["syntax 1:5 missing colon after the key 'a'"]),
      ("{\"a\"}", ["syntax 1:5 expected ':' after the key 'a', found '}'"]),
      ("{\"a\":1,\"b\"}", ["syntax 1:11 expected ':' after the key 'b', found '}'"]),
      ("{\"a\":1,}", ["syntax 1:7 trailing comma before '}'"]),
      ("[1,\n2,\n]", ["syntax 2:2 trailing comma before ']'"]),
      ("[1 ,\r\n]", ["syntax 1:4 trailing comma before ']'"]),
      ("[1,,2]", ["syntax 1:4 a comma too many"]),
      ("[,1]", ["syntax 1:2 a comma too many"]),
      ("[1 2]", ["syntax 1:3 missing comma"]),
      ("[\"é\"\n \"b\"]", ["syntax 1:5 missing comma"]),
      ("{\"a\":1 \"b\":2}", ["syntax 1:7 missing comma"]),
      ("[1}", ["syntax 1:3 expected ',' or ']', found '}'"]),
      ("[1;2]", ["syntax 1:3 expected ',' or ']', found ';'"]),
      ("{\"a\"=1}", ["syntax 1:5 expected ':' after the key 'a', found '='"]),
      ("{} {}", ["syntax 1:4 a second document follows the first"]),
      ("{}\nx", ["syntax 2:1 unexpected 'x' after the end of the document"]),
      ("// note\n{}", ["syntax 1:1 JSON has no comments"]),
      ("{/* note */}", ["syntax 1:2 JSON has no comments"]),
      (
        "[1, // one\n 2, /* two */ ]",
        [
          "syntax 1:5 JSON has no comments", "syntax 2:3 trailing comma before ']'",
          "syntax 2:5 JSON has no comments",
        ]
      ),
      (
        "[1 /* ",
        [
          "syntax 1:4 JSON has no comments",
          "syntax 1:7 the text ends before the '[' of line 1 is closed",
        ]
      ),
      ("NaN", ["syntax 1:1 'NaN' is no value of JSON"]),
      ("[-Infinity]", ["syntax 1:2 '-Infinity' is no value of JSON"]),
      ("[True]", ["syntax 1:2 'True' is no value of JSON"]),
      ("[01]", ["syntax 1:2 '01' is no number of JSON"]),
      ("[1.]", ["syntax 1:2 '1.' is no number of JSON"]),
      ("[.5]", ["syntax 1:2 '.5' is no number of JSON"]),
      ("[-]", ["syntax 1:2 '-' is no number of JSON"]),
      ("[1e+]", ["syntax 1:2 '1e+' is no number of JSON"]),
      ("[+1]", ["syntax 1:2 '+1' is no number of JSON"]),
      ("[2012-10-17]", ["syntax 1:2 the text '2012-10-17' has no quotes"]),
      ("[s3:GetObject\", 1]", ["syntax 1:2 the text 's3:GetObject' has no quotes"]),
      ("[arn:aws:s3:::b/*]", ["syntax 1:2 the text 'arn:aws:s3:::b/*' has no quotes"]),
      ("[\"a\"b\", 1]", ["syntax 1:5 missing comma"]),
      ("{\"a\": \"b, \"c\": 1}", ["syntax 1:12 missing comma"]),
      ("{\"a\": \"\"b\": 1,\n \"c\": 2,}", ["syntax 1:9 missing comma"]),
      ("{Version: 1}", ["syntax 1:2 the key 'Version' has no quotes"]),
      ("['a', \"b\"]", ["syntax 1:2 a string stands in single quotes"]),
      (
        "['a]",
        [
          "syntax 1:2 a string stands in single quotes",
          "syntax 1:2 the string is not closed on its line",
        ]
      ),
      ("[\"a", ["syntax 1:2 the string is not closed on its line"]),
      ("[\"a\nb\"]", ["syntax 1:2 the string is not closed on its line"]),
      ("[\"\t\"]", ["syntax 1:3 U+0009, a control character, stands in a string"]),
      ("[\"\u{0}\"]", ["syntax 1:3 U+0000 (null), a control character, stands in a string"]),
      ("[\"\\x\"]", ["syntax 1:3 '\\x' is no escape of JSON"]),
      (
        "[\"s3:\\*\", \"\\*\"]",
        ["syntax 1:6 '\\*' is no escape of JSON", "syntax 1:12 '\\*' is no escape of JSON"]
      ),
      ("[\"\\u12\"]", ["syntax 1:3 '\\u' needs four hexadecimal digits"]),
      ("[\"\\ud800\"]", ["syntax 1:3 half of a surrogate pair stands alone"]),
      ("[\"\\udc00\"]", ["syntax 1:3 half of a surrogate pair stands alone"]),
      ("[\"\\ud800\\u0041\"]", ["syntax 1:3 half of a surrogate pair stands alone"]),
      ("[\u{0}]", ["syntax 1:2 expected a value, found U+0000 (null)"]),
      ("[<b>]", ["syntax 1:2 expected a value, found '<'"]),
      ("{{policy}}", ["syntax 1:2 expected a key in double quotes, found '{'"]),
      ("[1, ...]", ["syntax 1:5 '...' stands for text left out"]),
      ("{\"a\": 1, …}", ["syntax 1:10 U+2026 (horizontal ellipsis) stands for text left out"]),
      ("{\"a\":1,\"a\":2}", ["grammar 1:8 the key 'a' stands twice in one object"]),
      ("{\"a\":1,\"\\u0061\":2}", ["grammar 1:8 the key 'a' stands twice in one object"]),
      ("[{\"b\":{\"a\":1,\"a\":2}}]", ["grammar 1:14 the key 'a' stands twice in one object"]),
      (
        "{\"a\\u001b\\n\":1,\"a\\u001b\\n\":2}",
        ["grammar 1:16 the key 'a\\u{001B}\\u{000A}' stands twice in one object"]
      ),
      (
        "{\"a\":[1,],\"a\":[2 3]}",
        [
          "syntax 1:8 trailing comma before ']'",
          "grammar 1:11 the key 'a' stands twice in one object", "syntax 1:17 missing comma",
        ]
      ),
    ] as [Case])
  func `text that is not JSON is refused where it is wrong`(_ example: Case) {
    let reading = JSONReading(of: example.0)
    #expect(reading.problems.map(described) == example.1)
    #expect(reading.problems.allSatisfy { !$0.hint.isEmpty })
  }

  private func described(_ problem: TextProblem) -> String {
    "\(problem.kind) \(problem.place.line):\(problem.place.column) \(problem.message)"
  }
}
