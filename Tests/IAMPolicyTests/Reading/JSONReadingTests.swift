import IAMPolicy
import Testing

@Suite struct JSONReadingTests {
  @Test(
    arguments: [
      ([0xEF, 0xBB], 0), ([0x7B, 0xFF, 0x7D], 1), ([0x5B, 0xC0, 0xAF, 0x5D], 1),
      ([0xFE, 0xFF, 0x00, 0x7B], 0), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
      ([0x22, 0xC3, 0xA9, 0x0A, 0xF5, 0x22], 4),
    ] as [([UInt8], Int)])
  func `bytes that are not UTF-8 are refused by their offset`(bytes: [UInt8], offset: Int) throws {
    for problems in [JSONReading(of: bytes).problems, PolicyReading(of: bytes).problems] {
      let problem = try #require(problems.first)
      #expect(problem.place.offset == offset)
      #expect(problem.message == "byte \(offset) is not UTF-8")
    }
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `bottomless nesting is refused at its place`(_ opening: String) throws {
    let reading = JSONReading(of: String(repeating: opening, count: 100_000))
    #expect(reading.root == nil)
    let problem = try #require(reading.problems.first)
    #expect(problem.message == "nesting is deeper than 512 levels")
    #expect(problem.place.offset == [1: 512, 5: 2_560, 6: 1_536][opening.utf8.count])
  }

  @Test func `ten megabytes of brackets end in a problem`() {
    let reading = PolicyReading(of: [UInt8](repeating: UInt8(ascii: "["), count: 10_000_000))
    #expect(reading.document == nil)
    #expect(reading.problems.map(\.place.column) == [513])
  }

  @Test func `nesting within the limit is read, closed and unclosed`() {
    let limit = JSONReading.depthLimit
    let opened = String(repeating: "[", count: limit)
    #expect(JSONReading(of: opened + String(repeating: "]", count: limit)).problems.isEmpty)
    #expect(JSONReading(of: opened).problems.map(\.place.column) == [limit + 1])
  }

  @Test func `problems without end are cut off, and the cut is told`() throws {
    let text = "[" + String(repeating: "1,,", count: 5_000)
    let problems = JSONReading(of: text).problems
    #expect(problems.count == JSONReading.problemLimit + 1)
    #expect(try #require(problems.last).message == "more than 1000 problems")
  }

  @Test(arguments: [
    "null", "[]", "{}", " [1, -0.5e+10, true, 0, -0, 1E5] ", "\"\\ud83d\\ude00\\n\\/\"",
    "{\"\":{\"a\":[{}]}}", "\r\n\t[ ]\r\n", "[\"“curled”\", \"\u{7F}\u{2028}\"]",
  ])
  func `JSON is read`(_ text: String) {
    let reading = JSONReading(of: text)
    #expect(reading.problems.isEmpty)
    #expect(reading.root != nil)
  }

  @Test func `escapes are resolved and places are told in characters`() throws {
    let text = "{\"é\": \"\\u00e9😀\\ud83d\\ude00\",\r\n \"b\": 12 }"
    let root = try #require(JSONReading(of: text).root)
    let first = try #require(root["é"])
    let second = try #require(root["b"])
    #expect(first.value == .string("é😀😀"))
    #expect(first.start == TextPlace(offset: 7, line: 1, column: 7))
    #expect(first.end == TextPlace(offset: 31, line: 1, column: 28))
    #expect(second.start == TextPlace(offset: 40, line: 2, column: 7))
    #expect(second.end == TextPlace(offset: 42, line: 2, column: 9))
    #expect(root.end.offset == text.utf8.count)
  }
}
