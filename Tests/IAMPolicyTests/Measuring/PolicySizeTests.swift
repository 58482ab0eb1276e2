import IAMPolicy
import Testing

@Suite struct PolicySizeTests {
  /// Text, what IAM counts of it, white space in its strings, and all its characters.
  typealias Case = (text: String, counted: Int, inStrings: Int, characters: Int)

  @Test(
    arguments: [
      ("", 0, 0, 0),
      ("{}", 2, 0, 2),
      ("{ \"a\" :\t[ 1,\r\n2 ] }\n", 11, 0, 20),
      ("\"a b\"", 5, 1, 5),
      ("\"a \\\" b\" ", 8, 2, 9),
      ("\"\\\\\" \"x y\"", 9, 1, 10),
      ("\"é\"", 3, 0, 3),
      ("\"e\u{301}\"", 4, 0, 4),
      ("\"😀\"", 3, 0, 3),
      ("\"\\ud83d\\ude00\"", 14, 0, 14),
      ("\"\\u0020\"", 8, 0, 8),
      ("\"\\/\"", 4, 0, 4),
      ("\u{A0}[]\u{2003}", 4, 0, 4),
      ("\r\n\r\n", 0, 0, 4),
    ] as [Case])
  func `characters are counted as IAM counts them`(_ example: Case) {
    let size = PolicySize(of: example.text)
    #expect(size.counted == example.counted)
    #expect(size.whiteSpaceInStrings == example.inStrings)
    #expect(size.characters == example.characters)
  }

  @Test func `a document is measured in the layout that is asked for`() {
    let document = PolicyDocument {
      Statement("A", .allow) {
        Action { "a:b" }
        Resource("x y")
      }
    }
    let compact = PolicySize(of: document, layout: .compact)
    let readable = PolicySize(of: document, layout: .readable)
    #expect(compact.characters == 99)
    #expect(compact.counted == 99)
    #expect(readable.counted == 99)
    #expect(readable.characters == 153)
    #expect(readable.whiteSpaceInStrings == 1)
  }
}
