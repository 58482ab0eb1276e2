import StrictYAML
import Testing

@Suite struct `Types of YAML values` {
  struct Case: Sendable {
    let text: String
    let string: String?
    let integer: Int?
    let boolean: Bool?

    init(_ text: String, _ string: String?, _ integer: Int? = nil, _ boolean: Bool? = nil) {
      self.text = text
      self.string = string
      self.integer = integer
      self.boolean = boolean
    }
  }

  static let cases: [Case] = [
    Case("word", "word"), Case("'word'", "word"), Case("''", ""), Case("", nil), Case("~", nil),
    Case("null", nil), Case("'null'", "null"), Case("[a]", nil), Case("{a: b}", nil),
    Case("42", "42", 42), Case("-42", "-42", -42), Case("0", "0", 0), Case("'42'", "42"),
    Case("+42", "+42"), Case("042", "042"), Case("0x2A", "0x2A"), Case("4_2", "4_2"),
    Case("4.0", "4.0"), Case("1e3", "1e3"), Case("-0", "-0"), Case("４２", "４２"),
    Case("9223372036854775807", "9223372036854775807", .max),
    Case("9223372036854775808", "9223372036854775808"),
    Case("true", "true", nil, true), Case("false", "false", nil, false), Case("'true'", "true"),
    Case("True", "True"), Case("yes", "yes"), Case("no", "no"), Case("on", "on"),
  ]

  @Test(arguments: cases) func `a value has the types it is written in`(_ c: Case) throws {
    let node = try #require(read("k: \(c.text)").root?["k"])
    var problems: [YAMLProblem] = []
    #expect(node.string(reporting: &problems) == c.string)
    #expect(node.integer(reporting: &problems) == c.integer)
    #expect(node.boolean(reporting: &problems) == c.boolean)
    let wrong = [c.string == nil, c.integer == nil, c.boolean == nil].count { $0 }
    #expect(problems.count == wrong)
    #expect(problems.allSatisfy { $0.place == node.place })
  }

  struct Message: Sendable {
    let text: String
    let message: String
  }

  static let messages: [Message] = [
    Message(text: "", message: "expected a whole number, found nothing"),
    Message(text: "''", message: "expected a whole number, found an empty text"),
    Message(text: "'1'", message: "expected a whole number, found the text '1'"),
    Message(text: "one", message: "expected a whole number, found 'one'"),
    Message(text: "[1]", message: "expected a whole number, found a list"),
    Message(text: "{a: 1}", message: "expected a whole number, found keys with values"),
    Message(text: "\"a\\nb\"", message: "expected a whole number, found the text 'a…'"),
    Message(
      text: String(repeating: "é", count: 41),
      message: "expected a whole number, found '\(String(repeating: "é", count: 40))…'"),
  ]

  @Test(arguments: messages) func `a value of the wrong type is named`(_ c: Message) throws {
    let node = try #require(read("k: \(c.text)").root?["k"])
    var problems: [YAMLProblem] = []
    #expect(node.integer(reporting: &problems) == nil)
    #expect(problems.map(\.message) == [c.message])
  }

  @Test func `a list of texts reports each item that is none`() throws {
    let root = try #require(
      read("good: [a, '1', 2]\nworse: [~, {}]\nno: a").root)
    var problems: [YAMLProblem] = []
    #expect(root["good"]?.strings(reporting: &problems) == ["a", "1", "2"])
    #expect(problems.isEmpty)
    #expect(root["worse"]?.strings(reporting: &problems) == nil)
    #expect(
      problems.map(\.message) == [
        "expected text, found '~'", "expected text, found keys with values",
      ])
    #expect(root["no"]?.strings(reporting: &problems) == nil)
    #expect(problems.last?.message == "expected a list, found 'a'")
  }

  @Test func `members and items are given in order or refused`() throws {
    let root = try #require(read("b: 1\na: 2").root)
    var problems: [YAMLProblem] = []
    #expect(root.members(reporting: &problems)?.map(\.key) == ["b", "a"])
    #expect(root.items(reporting: &problems) == nil)
    #expect(root["a"]?.members(reporting: &problems) == nil)
    #expect(
      problems.map(\.message) == [
        "expected a list, found keys with values", "expected keys with values, found '2'",
      ])
  }
}
