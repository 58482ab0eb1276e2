import Templating
import Testing

@Suite struct `Template rules` {
  struct Case: Sendable {
    let template: String
    let value: TemplateValue
    let output: String
    let partials: [String: String]

    init(
      _ template: String, _ value: TemplateValue = [:], _ output: String,
      partials: [String: String] = [:]
    ) {
      self.template = template
      self.value = value
      self.output = output
      self.partials = partials
    }
  }

  static func expect(_ c: Case) {
    let output = rendered(c.template, c.value, partials: c.partials)
    #expect(
      output.unicodeScalars.elementsEqual(c.output.unicodeScalars), "got \(output.debugDescription)"
    )
  }

  static let values: [Case] = [
    Case("", [:], ""),
    Case("plain } text { }}", [:], "plain } text { }}"),
    Case("{{a}}", ["a": "é😀"], "é😀"),
    Case("{{ a }}{{\ta\n}}", ["a": "x"], "xx"),
    Case(
      "{{a}}", ["a": "<b class=\"x\">'&'</b>"],
      "&lt;b class=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;"),
    Case("{{{a}}}{{&a}}{{& a }}{{{ a }}}", ["a": "<&>"], "<&><&><&><&>"),
    Case("{{{a}}}}", ["a": "x"], "x}"),
    Case("{{a}}}", ["a": "x"], "x}"),
    Case("{{a}}", ["a": "{{b}}"], "{{b}}"),
    Case("{{a}}|", ["a": .null], "|"),
    Case("{{a}}|", ["a": ""], "|"),
    Case("{{a}}{{b}}", ["a": true, "b": false], "truefalse"),
    Case("{{.}}", "x", "x"),
    Case("{{a.b.c}}", ["a": ["b": ["c": "deep"]]], "deep"),
    Case("{{#a}}{{b.c}}{{/a}}", ["a": ["x": true], "b": ["c": "outer"]], "outer"),
    Case("{{#a}}{{b}}{{/a}}", ["a": ["b": "inner"], "b": "outer"], "inner"),
    Case("{{#a}}{{b}}{{/a}}", ["a": ["b": .null], "b": "outer"], ""),
    Case("  {{a}}\n", ["a": "x"], "  x\n"),
    Case("{{e\u{301}}}", ["e\u{301}": "x"], "x"),
  ]

  @Test(arguments: values) func `a value is shown`(_ c: Case) { Self.expect(c) }

  static let sections: [Case] = [
    Case("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": true], "x"),
    Case("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": false], "y"),
    Case("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": .null], "y"),
    Case("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": []], "y"),
    Case("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": ""], "y"),
    Case("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": "0"], "x"),
    Case("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": [:]], "x"),
    Case("{{#a}}x{{/a}}{{^a}}y{{/a}}", ["a": [.null, false]], "xx"),
    Case("{{#a}}<{{.}}>{{/a}}", ["a": "v"], "<v>"),
    Case("{{#a}}{{n}},{{/a}}", ["a": [["n": "1"], ["n": "2"]]], "1,2,"),
    Case("{{#a}}{{.}},{{/a}}", ["a": ["1", "2"]], "1,2,"),
    Case("{{#a}}({{#.}}{{.}}{{/.}}){{/a}}", ["a": [["1", "2"], []]], "(12)()"),
    Case("{{#.}}{{.}}{{/.}}", ["1", "2"], "12"),
    Case("{{^.}}none{{/.}}", [], "none"),
    Case("{{#a.b}}{{c}}{{/a.b}}", ["a": ["b": ["c": "x"]]], "x"),
    Case("{{# a }}x{{/ a }}", ["a": true], "x"),
    Case("{{#a}}{{#a}}x{{/a}}{{/a}}", ["a": true], "x"),
    Case("{{#a}}{{#b}}{{x}}{{y}}{{/b}}{{/a}}", ["a": ["x": "1"], "b": ["y": "2"]], "12"),
    Case("{{^a}}{{b}}{{/a}}", ["a": false, "b": "x"], "x"),
    Case("{{#a}}{{missing}}{{/a}}", ["a": false], ""),
    Case("{{^a}}{{missing}}{{/a}}", ["a": true], ""),
  ]

  @Test(arguments: sections) func `a section is shown as often as its value says`(_ c: Case) {
    Self.expect(c)
  }

  static let lines: [Case] = [
    Case("a\n{{#s}}\nb\n{{/s}}\nc", ["s": true], "a\nb\nc"),
    Case("a\n \t{{#s}} \t\nb\n  {{/s}}", ["s": true], "a\nb\n"),
    Case("a\r\n{{#s}}\r\nb\r\n{{/s}}\r\nc", ["s": true], "a\r\nb\r\nc"),
    Case("{{^s}}\nx\n{{/s}}\n", ["s": true], ""),
    Case("{{#s}}{{/s}}\nx", ["s": true], "\nx"),
    Case(" {{#s}}x{{/s}}\n", ["s": true], " x\n"),
    Case("{{#s}}\n{{/s}} x\n", ["s": true], " x\n"),
    Case("a {{! note }} b\n", [:], "a  b\n"),
    Case("a\n  {{! note }}  \nb", [:], "a\nb"),
    Case("a\n{{! two\n lines }}\nb", [:], "a\nb"),
    Case("a\n{{! two\n lines }} b", [:], "a\n b"),
    Case("{{!}}", [:], ""),
    Case("{{! {{a }}", [:], ""),
    Case("a\u{A0}\n\u{A0}{{#s}}\nb{{/s}}", ["s": true], "a\u{A0}\n\u{A0}\nb"),
    Case("{{#s}}\r{{/s}}", ["s": true], "\r"),
    Case("\n\n{{#s}}\n\n{{/s}}\n\n", ["s": true], "\n\n\n\n"),
  ]

  @Test(arguments: lines) func `a tag alone on its line takes the line with it`(_ c: Case) {
    Self.expect(c)
  }

  static let delimiters: [Case] = [
    Case("{{=<% %>=}}<%a%>{{a}}", ["a": "x"], "x{{a}}"),
    Case("{{=| |=}}|a||#s|y|/s|", ["a": "x", "s": true], "xy"),
    Case("{{= [ ] =}}[a][={{ }}=]{{a}}", ["a": "x"], "xx"),
    Case("{{=<% %>=}}<%{a}%><%&a%><%a%>", ["a": "<"], "<<&lt;"),
    Case("{{={{ }}=}}{{a}}", ["a": "x"], "x"),
    Case("{{=é ü=}}éaü", ["a": "x"], "x"),
    Case("a\n  {{=<% %>=}}\nb", [:], "a\nb"),
    Case("{{#s}}{{=<% %>=}}x<%/s%>", ["s": true], "x"),
    Case("{{=\n<%\n%>\n=}}<%a%>", ["a": "x"], "x"),
    Case("{{>p}}{{a}}", ["a": "x"], "x{{a}}x", partials: ["p": "{{=<% %>=}}<%a%>{{a}}"]),
    Case("{{=<% %>=}}<%>p%>", ["a": "x"], "x", partials: ["p": "{{a}}"]),
  ]

  @Test(arguments: delimiters) func `delimiters change from their tag to the end of the template`(
    _ c: Case
  ) {
    Self.expect(c)
  }

  static let partials: [Case] = [
    Case("<{{>p}}>", ["a": "x"], "<x>", partials: ["p": "{{a}}"]),
    Case("<{{> p }}>", [:], "<>", partials: ["p": ""]),
    Case("{{>a/b.html}}", [:], "x", partials: ["a/b.html": "x"]),
    Case("a\n{{>p}}\nb", [:], "a\nx\nb", partials: ["p": "x\n"]),
    Case("a\r\n{{>p}}\r\nb", [:], "a\r\nxb", partials: ["p": "x"]),
    Case(" {{>p}}\n", [:], " x\n y\n", partials: ["p": "x\ny\n"]),
    Case("\t{{>p}}\n", [:], "\tx\n\t\n\ty", partials: ["p": "x\n\ny"]),
    Case(" - {{>p}}\n", [:], " - x\ny\n", partials: ["p": "x\ny"]),
    Case(" {{>p}}\n", ["v": "1\n2"], " <1\n2>\n", partials: ["p": "<{{v}}>\n"]),
    Case(" {{>p}}\n", ["v": "1"], " 1\n 1", partials: ["p": "{{v}}\n{{v}}"]),
    Case(
      " {{>p}}\n", ["l": ["1", "2"]], " <\n 1\n 2\n >\n",
      partials: ["p": "<\n{{#l}}\n{{.}}\n{{/l}}\n>\n"]),
    Case(" {{>p}}\n", ["l": ["1", "2"]], " 12\n", partials: ["p": "{{#l}}{{.}}{{/l}}\n"]),
    Case(" {{>p}}\n", ["l": []], " \n", partials: ["p": "{{#l}}{{.}}{{/l}}\n"]),
    Case(" {{>p}}\n", [:], "   x\n", partials: ["p": "  {{>q}}\n", "q": "x\n"]),
    Case(" {{>p}}\n", [:], " <x\ny>", partials: ["p": "<{{>q}}>", "q": "x\ny"]),
    Case(" {{>p}}\n", [:], " a\n b\n", partials: ["p": "a\n  {{! note }}\nb\n"]),
    Case("{{#l}}{{>p}}{{/l}}", ["l": [["n": "1"], ["n": "2"]]], "12", partials: ["p": "{{n}}"]),
    Case(
      "{{>tree}}",
      ["name": "a", "below": [["name": "b", "below": [["name": "c", "below": []]]]]],
      "a\n b\n  c\n", partials: ["tree": "{{name}}\n{{#below}}\n {{>tree}}\n{{/below}}\n"]),
  ]

  @Test(arguments: partials) func `a partial stands where it is called, indented like its tag`(
    _ c: Case
  ) {
    Self.expect(c)
  }
}
