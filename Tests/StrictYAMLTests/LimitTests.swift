import StrictYAML
import Testing

@Suite struct `Limits of YAML` {
  @Test func `a text of the greatest length is read and one byte more is not`() {
    let text = "a: " + String(repeating: "x", count: YAMLReading.Limits.bytes - 3)
    #expect(told(read(text)) == [])
    #expect(told(read(text + "x")) == ["1:65537: the text is longer than 65536 bytes"])
    #expect(read(text + "x").root == nil)
  }

  @Test func `the greatest count of nodes is read and one more is not`() {
    let items = String(repeating: "- x\n", count: YAMLReading.Limits.nodes - 1)
    #expect(told(read(items)) == [])
    #expect(
      told(read(items + "- x\n")) == ["1000:3: the text holds more than 1000 keys and values"])
    #expect(read(items + "- x\n").root == nil)
  }

  @Test func `keys count as nodes`() {
    let members = (1...500).map { "k\($0): v\n" }.joined()
    #expect(told(read(members)) == ["500:7: the text holds more than 1000 keys and values"])
  }

  @Test func `the greatest depth is read and one more is not`() {
    let deepest = String(repeating: "[", count: 8) + String(repeating: "]", count: 8)
    #expect(told(read(deepest)) == [])
    #expect(told(read("[" + deepest + "]")) == ["1:9: lists and mappings stand more than 8 deep"])
    let block = (0..<8).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    #expect(told(read(block)) == [])
    let deeper = (0..<9).map { String(repeating: " ", count: $0) + "k:\n" }.joined()
    #expect(told(read(deeper)) == ["9:9: lists and mappings stand more than 8 deep"])
  }

  static let hostile = [
    "[", "{", "[{", "- ", "? ", "a: {", "[\n", "- - ", "!a ", "&a ", "\"", "'", "|", "a: ", "[a, ",
    "[?", "?[", "{? ", ":", "#", "[a]: ", "\n", "a\n", "\"\\", "*a ", "%", "---\n", "[,",
  ]

  @Test(arguments: hostile) func `a hostile text at full length ends soon`(_ unit: String) {
    func time(bytes: Int) -> Duration {
      let text = Array(String(repeating: unit, count: bytes / unit.utf8.count).utf8)
      return processorTime { _ = YAMLReading(of: text) }
    }
    let small = max(time(bytes: 4_096), .milliseconds(1))
    #expect(time(bytes: 65_536) < small * 64)
  }

  static let invalid: [(bytes: [UInt8], column: Int)] = [
    ([0xFF], 1), ([0x61, 0x3A, 0x20, 0xC3], 4), ([0xC3, 0xA9, 0xC0, 0x80], 2),
    ([0x61, 0xED, 0xA0, 0x80], 2), ([0x61, 0xF4, 0x90, 0x80, 0x80], 2), ([0x80], 1),
  ]

  @Test(arguments: invalid) func `bytes that are not UTF-8 are refused where they begin`(
    bytes: [UInt8], column: Int
  ) {
    let reading = YAMLReading(of: bytes)
    #expect(told(reading) == ["1:\(column): the text is not UTF-8"])
    #expect(reading.root == nil)
  }

  @Test func `every start of a text can be read without a crash`() {
    let text = Array(
      "é: [a, {b: 'c', \"d\\u0041\": |\n  x\n  y\n&k *l !m ]}]\n---\n%X\n? [z]\n: >-\n q".utf8)
    for end in text.indices {
      let reading = YAMLReading(of: Array(text[..<end]))
      for problem in reading.problems {
        #expect((0...end).contains(problem.place.offset))
        #expect(!problem.hint.isEmpty)
      }
    }
  }
}
