import Templating
import Testing

@Suite struct `Template syntax` {
  struct Case: Sendable {
    let template: String
    let problems: [String]

    init(_ template: String, _ problems: String...) {
      self.template = template
      self.problems = problems
    }
  }

  static let cases: [Case] = [
    Case("{{", "1:1: a tag is never closed"),
    Case("é{{a", "1:2: a tag is never closed"),
    Case("x\r\n {{a} }", "2:2: a tag is never closed"),
    Case("{{a {{b}} {{#c", "1:1: a tag is never closed", "1:11: a tag is never closed"),
    Case("{{! note", "1:1: a comment is never closed"),
    Case("{{{a}}", "1:1: a tag opened with '{' lacks its '}'"),
    Case("{{{a}} {{b", "1:1: a tag opened with '{' lacks its '}'", "1:8: a tag is never closed"),
    Case("{{=<% %>=}}<%{a%>", "1:12: a tag opened with '{' lacks its '}'"),
    Case("{{{a", "1:1: a tag is never closed"),
    Case("{{{", "1:1: a tag is never closed"),
    Case("{{=", "1:1: a delimiter tag is never closed"),
    Case("{{=<% %>}}", "1:1: a delimiter tag is never closed"),
    Case(
      "{{=<% %>}}{{a b}}", "1:1: a delimiter tag is never closed",
      "1:11: the name 'a b' holds white space"),
    Case("{{=<%=}}", "1:1: the delimiters '<%' are not two"),
    Case("{{= =}}", "1:1: the delimiters '' are not two"),
    Case("{{=a b c=}}", "1:1: the delimiters 'a b c' are not two"),
    Case("{{=a= b=}}", "1:1: the delimiters 'a= b' are not two"),
    Case("{{}}", "1:1: a tag has no name"),
    Case("{{ }}", "1:1: a tag has no name"),
    Case("{{#}}{{/}}", "1:1: a tag has no name", "1:6: a tag has no name"),
    Case("{{>}}", "1:1: a tag has no name"),
    Case("{{{}}}", "1:1: a tag has no name"),
    Case("{{&}}", "1:1: a tag has no name"),
    Case("{{a b}}", "1:1: the name 'a b' holds white space"),
    Case("{{> a b}}", "1:1: the name 'a b' holds white space"),
    Case("{{a..b}}", "1:1: the name 'a..b' has an empty part"),
    Case(
      "{{.a}}{{a.}}", "1:1: the name '.a' has an empty part", "1:7: the name 'a.' has an empty part"
    ),
    Case("{{#a}}", "1:1: the section 'a' is never closed"),
    Case(
      "{{#a}}{{^b}}", "1:1: the section 'a' is never closed", "1:7: the section 'b' is never closed"
    ),
    Case("{{/a}}", "1:1: 'a' is closed but not open"),
    Case("{{#a}}{{/b}}", "1:7: the section 'a' is closed as 'b'"),
    Case(
      "{{#a}}{{/b}}{{/a}}", "1:7: the section 'a' is closed as 'b'",
      "1:13: 'a' is closed but not open"),
    Case("{{#a}}{{#b}}{{/a}}", "1:7: the section 'b' is never closed"),
    Case(
      "{{#a}}\n{{#b}}\n{{/a}}\n{{/b}}", "2:1: the section 'b' is never closed",
      "4:1: 'b' is closed but not open"),
    Case("{{#\u{E9}}}{{/e\u{301}}}", "1:7: the section '\u{E9}' is closed as 'e\u{301}'"),
    Case(
      "{{#a}}\n{{b c}}\n{{=x=}}\n{{d", "1:1: the section 'a' is never closed",
      "2:1: the name 'b c' holds white space", "3:1: the delimiters 'x' are not two",
      "4:1: a tag is never closed"),
  ]

  @Test(arguments: cases) func `every fault of a template is told at once, where it stands`(
    _ c: Case
  ) {
    let error = #expect(throws: TemplateProblems.self) { _ = try Template(c.template, name: "t") }
    #expect(error?.problems.map(\.description) == c.problems.map { "t:" + $0 })
    #expect(error?.problems.allSatisfy { !$0.hint.isEmpty } == true)
  }

  @Test func `a wrong closing name is told with the right one and its line`() {
    let error = #expect(throws: TemplateProblems.self) {
      _ = try Template("\n{{#page}}\n{{/pag}}", name: "t")
    }
    #expect(error?.problems.map(\.hint) == ["write 'page', which opens on line 2"])
  }

  @Test func `every start of a template is parsed without a crash`() {
    let text =
      "a\r\n {{#é}}{{{b}}}{{&c}} {{=<% %>=}}\n<%>p%><%{q}%><%={{ }}=%>{{! n }}{{^r}}{{/r}}{{/é}}"
    for count in 0...text.unicodeScalars.count {
      let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
      do throws(TemplateProblems) {
        _ = try Template(start, name: "t")
      } catch {
        #expect(!error.problems.isEmpty)
      }
    }
    #expect(throws: Never.self) { _ = try Template(text, name: "t") }
  }
}
