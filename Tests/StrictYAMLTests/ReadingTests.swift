import StrictYAML
import Testing

@Suite struct `Reading YAML` {
  struct Accepted: Sendable {
    let text: String
    let tree: String
  }

  static let accepted: [Accepted] = [
    Accepted(text: "title: Home", tree: "{title: Home}"),
    Accepted(text: "title: Home\norder: 3\n", tree: "{title: Home, order: 3}"),
    Accepted(text: "title: 'Home: sweet'", tree: "{title: \"Home: sweet\"}"),
    Accepted(text: "\"title\": \"a\\tb\"", tree: "{title: \"a\tb\"}"),
    Accepted(text: "a: [x, 'y', z]", tree: "{a: [x, \"y\", z]}"),
    Accepted(text: "a:\n  - x\n  - y: 1\n    z: 2", tree: "{a: [x, {y: 1, z: 2}]}"),
    Accepted(text: "a:\n- x\n- y", tree: "{a: [x, y]}"),
    Accepted(text: "a: {b: 1, c: {d: 2}}", tree: "{a: {b: 1, c: {d: 2}}}"),
    Accepted(text: "a: |\n  one\n  two\n", tree: "{a: \"one\ntwo\n\"}"),
    Accepted(text: "a: >-\n  one\n  two\n", tree: "{a: \"one two\"}"),
    Accepted(text: "a:", tree: "{a: }"),
    Accepted(text: "a: \"\"", tree: "{a: \"\"}"),
    Accepted(text: "# note\na: 1 # more\n", tree: "{a: 1}"),
    Accepted(text: "---\na: 1\n...\n", tree: "{a: 1}"),
    Accepted(text: "a: 1\r\nb: 2\r\n", tree: "{a: 1, b: 2}"),
    Accepted(text: "\u{FEFF}a: 1\nb: 2", tree: "{a: 1, b: 2}"),
    Accepted(text: "naïve: 日本 😀", tree: "{naïve: 日本 😀}"),
    Accepted(text: "url: https://example.com/a?b#c", tree: "{url: https://example.com/a?b#c}"),
    Accepted(text: "a: 50% & more * ! % fun", tree: "{a: 50% & more * ! % fun}"),
    Accepted(text: "a: '! & *'", tree: "{a: \"! & *\"}"),
    Accepted(text: "e\u{301}: 1\n\u{E9}: 2", tree: "{e\u{301}: 1, \u{E9}: 2}"),
    Accepted(text: "a: 1\n b", tree: "{a: 1 b}"),
    Accepted(text: "? a\n: 1", tree: "{a: 1}"),
    Accepted(text: "a: 1\n? b", tree: "{a: 1, b: }"),
    Accepted(text: "- 1\n- 2", tree: "[1, 2]"),
    Accepted(text: "just text", tree: "just text"),
    Accepted(text: "", tree: "nothing"),
    Accepted(text: " \n\n", tree: "nothing"),
    Accepted(text: "# only a note", tree: "nothing"),
    Accepted(text: "---\n", tree: "nothing"),
    Accepted(text: "\u{FEFF}", tree: "nothing"),
  ]

  @Test(arguments: accepted) func `the plain subset is read as written`(_ c: Accepted) {
    let reading = read(c.text)
    #expect(told(reading) == [])
    #expect(outline(reading.root).unicodeScalars.elementsEqual(c.tree.unicodeScalars))
  }

  @Test func `a node and a key know where they begin`() throws {
    let reading = read("é: 1\nlist:\n  - \"日本\"\n  - {k: v}\n")
    let root = try #require(reading.root)
    #expect(root.place == YAMLPlace(line: 1, column: 1, offset: 0))
    #expect(root["é"]?.place == YAMLPlace(line: 1, column: 4, offset: 4))
    guard case .mapping(let members) = root.value else { throw Unexpected() }
    #expect(members[1].keyPlace == YAMLPlace(line: 2, column: 1, offset: 6))
    guard case .sequence(let items) = members[1].value.value else { throw Unexpected() }
    #expect(items[0].place == YAMLPlace(line: 3, column: 5, offset: 16))
    #expect(items[1].place == YAMLPlace(line: 4, column: 5, offset: 29))
    #expect(items[1]["k"]?.place == YAMLPlace(line: 4, column: 9, offset: 33))
  }

  struct Unexpected: Error {}

  @Test func `columns count scalars after multi-byte text on the same line`() {
    let reading = read("a: [日本, e\u{301}, 😀, *x]")
    #expect(told(reading) == ["1:16: the alias '*x' stands in the text"])
  }

  @Test func `a byte order mark counts as one scalar of three bytes`() {
    #expect(read("\u{FEFF}a: 1").root?["a"]?.place == YAMLPlace(line: 1, column: 5, offset: 6))
    #expect(told(read("\u{FEFF}a: &x 1")) == ["1:5: an anchor stands in the text"])
  }

  @Test func `a text inside a larger file is told by the file's places`() {
    let start = YAMLPlace(line: 2, column: 1, offset: 4)
    let reading = YAMLReading(of: Array("a: 1\na: 2".utf8), startingAt: start)
    #expect(reading.root?.place == start)
    #expect(reading.problems.first?.place == YAMLPlace(line: 3, column: 1, offset: 9))
    #expect(reading.problems.first?.hint == "keep this one or the one on line 2")
  }

  @Test func `a mapping answers for its keys byte by byte`() {
    let root = read("e\u{301}: 1\n\u{E9}: 2").root
    #expect(root?["\u{E9}"].map(outline) == "2")
    #expect(root?["e\u{301}"].map(outline) == "1")
    #expect(root?["e"] == nil)
    #expect(read("- a").root?["a"] == nil)
  }
}
