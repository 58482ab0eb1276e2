import StrictYAML
import Testing

@Suite struct `Refusing YAML` {
  struct Refused: Sendable {
    let text: String
    let problems: [String]

    init(_ text: String, _ problems: String...) {
      self.text = text
      self.problems = problems
    }
  }

  static let outsideTheSubset: [Refused] = [
    Refused("a: *x", "1:4: the alias '*x' stands in the text"),
    Refused("*x : 1", "1:1: the alias '*x' stands in the text"),
    Refused("a: &x 1", "1:4: an anchor stands in the text"),
    Refused("&x a: 1", "1:1: an anchor stands in the text"),
    Refused("a: &x [1]", "1:4: an anchor stands in the text"),
    Refused("a: &x {b: 1}", "1:4: an anchor stands in the text"),
    Refused("a: !!str 1", "1:4: a tag stands in the text"),
    Refused("a: !x 1", "1:4: a tag stands in the text"),
    Refused("a: !<x> [1]", "1:4: a tag stands in the text"),
    Refused("a: !!map {b: 1}", "1:4: a tag stands in the text"),
    Refused("a: ! 1", "1:4: a tag stands in the text"),
    Refused("a: ! '1'", "1:4: a tag stands in the text"),
    Refused("a: ! [1]", "1:4: a tag stands in the text"),
    Refused("a: !\nb: 1", "1:4: a tag stands in the text"),
    Refused("a: !u!x 1", "1:4: a tag stands in the text"),
    Refused("%YAML 1.1\n---\na: 1", "1:1: a directive stands in the text"),
    Refused("%TAG ! tag:x,2000:\n---\na: 1", "1:1: a directive stands in the text"),
    Refused("%FOO bar\n---\na: 1", "1:1: a directive stands in the text"),
    Refused("%YAML 3.0\n---\na: 1", "1:1: a directive stands in the text"),
    Refused("a: 1\n---\nb: 2", "2:1: a second document begins"),
    Refused("---\n---\n", "2:1: a second document begins"),
    Refused("a: 1\n...\nb: 2", "3:1: text stands after the end of the document"),
    Refused("a: 1\nb: 2\na: 3", "3:1: the key 'a' is given twice"),
    Refused("a: {b: 1, b: 2}", "1:11: the key 'b' is given twice"),
    Refused(
      "a: 1\n\"a\": 2\n'a': 3", "2:1: the key 'a' is given twice", "3:1: the key 'a' is given twice"
    ),
    Refused("[a]: 1", "1:1: a key is a list or a mapping"),
    Refused("{a: 1}: 1", "1:1: a key is a list or a mapping"),
    Refused("? - a\n: 1", "1:3: a key is a list or a mapping"),
    Refused(": 1", "1:1: no key stands where one is expected"),
    Refused("'': 1", "1:1: a key is empty"),
    Refused("a: \"x\\0y\"", "1:4: the text holds an escaped 'U+0000'"),
    Refused("a: \"\\x07\"", "1:4: the text holds an escaped 'U+0007'"),
    Refused("a: \"\\N\"", "1:4: the text holds an escaped 'U+0085'"),
  ]

  @Test(arguments: outsideTheSubset) func `what lies outside the subset is refused where it stands`(
    _ c: Refused
  ) {
    #expect(told(read(c.text)) == c.problems)
  }

  static let characters: [Refused] = [
    Refused("a:\t1", "1:3: a tab stands in the text"),
    Refused("a:\n\tb: 1", "2:1: a tab stands in the text"),
    Refused("a: 1 #\tnote", "1:7: a tab stands in the text"),
    Refused(
      "a: |\n  x\ty\t\n  z\t", "2:4: a tab stands in the text", "3:4: a tab stands in the text"),
    Refused("a: x\0y", "1:5: a NUL stands in the text"),
    Refused("é\0: 1", "1:2: a NUL stands in the text"),
    Refused("a: 1\rb: 2", "1:5: a carriage return stands without a line feed"),
    Refused("a: 1\r\r\n", "1:5: a carriage return stands without a line feed"),
    Refused("a: 1\r", "1:5: a carriage return stands without a line feed"),
    Refused("a: x\u{85}y", "1:5: the character 'U+0085' may not stand in the text"),
    Refused("a: x\u{2028}y", "1:5: the character 'U+2028' may not stand in the text"),
    Refused("a: x\u{2029}y", "1:5: the character 'U+2029' may not stand in the text"),
    Refused("a: x\u{7F}y", "1:5: the character 'U+007F' may not stand in the text"),
    Refused("a: x\u{1B}y", "1:5: the character 'U+001B' may not stand in the text"),
    Refused("a: x\u{FEFF}y", "1:5: the character 'U+FEFF' may not stand in the text"),
    Refused("\u{FEFF}\u{FEFF}a: 1", "1:2: the character 'U+FEFF' may not stand in the text"),
    Refused("a: x\u{FFFF}y", "1:5: the character 'U+FFFF' may not stand in the text"),
  ]

  @Test(arguments: characters) func `a character that may not stand anywhere is told once a line`(
    _ c: Refused
  ) {
    #expect(told(read(c.text)) == c.problems)
  }

  static let broken: [Refused] = [
    Refused("a: \"x", "1:4: a text in quotes is never closed"),
    Refused("a: 'x\nb: 1\n", "1:4: a text in quotes is never closed"),
    Refused("a: 'x\n---\n", "2:1: a text in quotes runs into '---' or '...'"),
    Refused("a: b: c", "1:5: a ':' stands where no key can be"),
    Refused("a: 1\n  b: 2", "2:4: a ':' stands where no key can be"),
    Refused("a: [1, 2", "1:9: a list in brackets lacks a ',' or its ']'"),
    Refused("a: [1 2", "1:8: a list in brackets lacks a ',' or its ']'"),
    Refused("a: {b: 1", "1:9: a mapping in braces lacks a ',' or its '}'"),
    Refused("a: ]", "1:4: no value stands where one is expected"),
    Refused("a: 1\nb", "2:2: a line lacks the ':' of a key"),
    Refused("a: - x", "1:4: a '-' stands where no item can be"),
    Refused("a: 'x' y", "1:8: no key stands where one is expected"),
    Refused("- a\nb: 1", "2:1: no '-' stands where an item is expected"),
    Refused("a: @x", "1:4: the value begins with a reserved character"),
    Refused("a: `x`", "1:4: the value begins with a reserved character"),
    Refused("a: %x", "1:4: the value begins with a reserved character"),
    Refused("a: \"\\q\"", "1:5: the text in double quotes holds an unknown escape"),
    Refused("a: \"\\xZ\"", "1:7: an escape lacks hexadecimal digits"),
    Refused("a: \"\\uD800\"", "1:7: an escape names no Unicode character"),
    Refused("a: &", "1:4: an anchor lacks its name"),
    Refused("a: *", "1:4: an alias lacks its name"),
    Refused("a: |x\n  y", "1:5: the text after '|' or '>' is laid out wrongly"),
    Refused("日本: 'é' x", "1:9: no key stands where one is expected"),
    Refused("'a' b", "1:5: text stands after the end of the document"),
  ]

  @Test(arguments: broken) func `a broken text is told in plain words where it breaks`(
    _ c: Refused
  ) {
    #expect(told(read(c.text)) == c.problems)
  }
}
