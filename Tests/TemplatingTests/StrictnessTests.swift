import Templating
import Testing

@Suite struct `Strict names` {
  struct Case: Sendable {
    let template: String
    let value: TemplateValue
    let problems: String
    let hint: String
  }

  static let cases: [Case] = [
    Case(
      template: "{{titel}}", value: ["title": "x"], problems: "page:1:3: there is no 'titel'",
      hint: "did you mean 'title'?"),
    Case(
      template: "{{ page.titel }}", value: ["page": ["title": "x"], "titel": "y"],
      problems: "page:1:4: there is no 'titel' in 'page'", hint: "did you mean 'title'?"),
    Case(
      template: "{{a.b.c}}", value: ["a": ["b": .null]],
      problems: "page:1:3: there is no 'c' in 'a.b'", hint: "there are no names here"),
    Case(
      template: "{{a.b}}", value: ["a.b": "x"], problems: "page:1:3: there is no 'a'",
      hint: "known here: 'a.b'"),
    Case(
      template: "{{#a}}{{b.c}}{{/a}}", value: ["a": ["b": [:]], "b": ["c": "x"]],
      problems: "page:1:9: there is no 'c' in 'b'", hint: "there are no names here"),
    Case(
      template: "{{#lst}}x{{/lst}}", value: ["list": []], problems: "page:1:4: there is no 'lst'",
      hint: "did you mean 'list'?"),
    Case(
      template: "{{^lst}}x{{/lst}}", value: ["list": []], problems: "page:1:4: there is no 'lst'",
      hint: "did you mean 'list'?"),
    Case(
      template: "{{#a}}{{oter}}{{/a}}", value: ["a": ["inner": "x"], "outer": "y"],
      problems: "page:1:9: there is no 'oter'", hint: "did you mean 'outer'?"),
    Case(
      template: "{{{x}}}", value: ["beta": "", "alpha": ""], problems: "page:1:4: there is no 'x'",
      hint: "known here: 'alpha', 'beta'"),
    Case(
      template: "{{& zz}}",
      value: .object(Dictionary(uniqueKeysWithValues: (1...11).map { ("name\($0)", .null) })),
      problems: "page:1:5: there is no 'zz'",
      hint: "known here: 'name1', 'name10', 'name11', 'name2', 'name3', 'name4', 'name5', 'name6'"
        + " and 3 more"),
    Case(
      template: "{{x}}", value: "text", problems: "page:1:3: there is no 'x'",
      hint: "there are no names here"),
    Case(
      template: "{{a}}", value: ["a": ["x"]], problems: "page:1:3: 'a' is a list, not text",
      hint: "open it as a section, or name what it holds"),
    Case(
      template: "{{.}}", value: [:], problems: "page:1:3: '.' is an object, not text",
      hint: "open it as a section, or name what it holds"),
    Case(
      template: "日本 {{x}}", value: [:], problems: "page:1:6: there is no 'x'",
      hint: "there are no names here"),
    Case(
      template: "é\r\n😀é{{x}}", value: [:], problems: "page:2:5: there is no 'x'",
      hint: "there are no names here"),
    Case(
      template: "a\n{{!\n}}\n  {{\n  x }}", value: [:], problems: "page:5:3: there is no 'x'",
      hint: "there are no names here"),
    Case(
      template: "{{>nv}}", value: [:], problems: "page:1:4: there is no template 'nv'",
      hint: "did you mean 'nav'?"),
  ]

  @Test(arguments: cases) func `a name that is not held is told with its place and the nearest`(
    _ c: Case
  ) throws {
    #expect(rendered(c.template, c.value) == c.problems)
    let set = TemplateSet(templates: [
      try Template(c.template, name: "page"), try Template("", name: "nav"),
    ])
    let error = #expect(throws: TemplateProblems.self) {
      _ = try set.render("page", with: c.value)
    }
    #expect(error?.problems.map(\.hint) == [c.hint])
  }

  @Test func `every missing name is told, each place once`() {
    let told = rendered(
      "{{a}}{{#list}}{{b}}{{>p}}{{/list}}\n{{a}}", ["list": ["1", "2"]], partials: ["p": "{{c}}"])
    #expect(
      told == "page:1:3: there is no 'a'; page:1:17: there is no 'b'; p:1:3: there is no 'c'; "
        + "page:2:3: there is no 'a'")
  }

  @Test func `a missing section shows neither it nor its inverse`() {
    #expect(rendered("{{#a}}{{b}}{{/a}}") == "page:1:4: there is no 'a'")
    #expect(rendered("{{^a}}{{b}}{{/a}}") == "page:1:4: there is no 'a'")
  }

  @Test func `a set tells missing partials and double names before it renders`() throws {
    let set = TemplateSet(templates: [
      try Template("{{#a}}\n {{>x}}{{/a}}{{>nav}}", name: "page"),
      try Template("{{> pge }}", name: "nav"), try Template("", name: "nav"),
    ])
    #expect(
      set.problems().map(\.description) == [
        "nav:1:1: the template 'nav' is given twice", "nav:1:5: there is no template 'pge'",
        "page:2:5: there is no template 'x'",
      ])
    #expect(set.problems().map(\.hint)[1] == "did you mean 'page'?")
    #expect(TemplateSet(templates: []).problems().isEmpty)
  }

  @Test func `an unknown template is told`() {
    let set = TemplateSet(templates: [])
    let error = #expect(throws: TemplateProblems.self) {
      _ = try set.render("page", with: .null)
    }
    #expect(error?.problems.map(\.description) == ["page:1:1: there is no template 'page'"])
  }
}
