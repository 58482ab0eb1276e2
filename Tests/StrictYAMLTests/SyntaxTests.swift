import StrictYAML
import Testing

@Suite struct `Syntax of YAML` {
  private func told(_ text: String) -> String? {
    YAMLSyntax.problem(in: Array(text.utf8)).map {
      "\($0.place.line):\($0.place.column): \($0.message)"
    }
  }

  @Test(
    arguments: [
      "", "a", "a: 1\nb: [2, {c: 3}]\n", "a: !Sub x\nb: !GetAtt [c, d]\n", "a: &x 1\nb: *x\n",
      "%YAML 1.1\n---\na: 1\n...\n---\nb: 2\n", "a: 1\na: 2\n", "# nothing\n", "run: |\n  a: b\n",
    ])
  func `what is YAML of any kind is no problem`(_ text: String) {
    #expect(told(text) == nil)
  }

  @Test(
    arguments: [
      ("a: [1", "1:6: a list in brackets lacks a ',' or its ']'"),
      ("a: b: c\n", "1:5: a ':' stands where no key can be"),
      ("a:\n  - b\n   - c: d\n", "3:7: a ':' stands where no key can be"),
      ("a: \"b\n", "1:4: a text in quotes is never closed"),
      ("a:\n\t- b\n", "2:1: the value begins with a reserved character"),
      ("a: {b: c\nd: e\n", "2:2: a mapping in braces lacks a ',' or its '}'"),
    ])
  func `what is none is told where it stands`(_ text: String, _ problem: String) {
    #expect(told(text) == problem)
  }

  @Test func `what is too deep or too long is refused`() {
    let deepest = String(repeating: "[", count: YAMLSyntax.depth)
    #expect(told(deepest + String(repeating: "]", count: YAMLSyntax.depth)) == nil)
    #expect(told("[" + deepest)?.contains("more than 100 deep") == true)
    #expect(
      told(String(repeating: "a", count: YAMLSyntax.bytes + 1))?.contains("longer than") == true)
  }

  @Test(arguments: [
    "[", "{", "- ", "? ", "a: {", "- - ", "\"", "[a, ", "{? ", "a\n", "*a ", "---\n",
  ])
  func `a hostile text ends soon`(_ unit: String) {
    func time(bytes: Int) -> Duration {
      let text = Array(String(repeating: unit, count: bytes / unit.utf8.count).utf8)
      return processorTime { _ = YAMLSyntax.problem(in: text) }
    }
    let small = max(time(bytes: 16_384), .milliseconds(1))
    #expect(time(bytes: 262_144) < small * 64)
  }
}
