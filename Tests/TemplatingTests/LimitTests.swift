import Templating
import Testing

@Suite struct `Limits of templates` {
  private func nested(_ depth: Int) -> String {
    String(repeating: "{{#a}}", count: depth) + "x" + String(repeating: "{{/a}}", count: depth)
  }

  @Test func `the greatest depth of sections is rendered and one more is not`() {
    #expect(rendered(nested(32), ["a": true]) == "x")
    #expect(rendered(nested(33), ["a": true]) == "page:1:193: sections stand more than 32 deep")
  }

  @Test func `ten thousand sections inside each other are refused`() {
    #expect(rendered(nested(10_000)) == "page:1:193: sections stand more than 32 deep")
    let open = String(repeating: "{{#a}}", count: 10_000)
    #expect(rendered(open) == "page:1:193: sections stand more than 32 deep")
  }

  @Test func `a partial may call itself a hundred deep and no more`() {
    func tree(_ depth: Int) -> TemplateValue {
      (1..<depth).reduce(["below": []]) { below, _ in ["below": [below]] }
    }
    let partials = ["p": "{{#below}}{{>p}}{{/below}}{{^below}}end{{/below}}"]
    #expect(rendered("{{>p}}", tree(100), partials: partials) == "end")
    #expect(
      rendered("{{>p}}", tree(101), partials: partials)
        == "p:1:14: partials stand more than 100 deep")
    #expect(
      rendered("{{>p}}", partials: ["p": "{{>p}}{{>p}}"])
        == "p:1:4: partials stand more than 100 deep")
  }

  @Test func `the deepest sections in the deepest partials do not exhaust the stack`() {
    let inside =
      String(repeating: "{{#a}}", count: 32) + "{{>p}}" + String(repeating: "{{/a}}", count: 32)
    #expect(
      rendered("{{>p}}", ["a": true], partials: ["p": inside])
        == "p:1:196: partials stand more than 100 deep")
  }

  @Test func `a failure that ends the rendering keeps the problems before it`() {
    #expect(
      rendered("{{x}}{{>p}}", partials: ["p": "{{>p}}"])
        == "page:1:3: there is no 'x'; p:1:4: partials stand more than 100 deep")
  }

  static let units = [
    "{{a}}", "{{", "{{{", "{{=", "{{!", "}}", "{{a", "{{#a}}", "{{/a}}", "{{=a b}}", "{{a b}}", " ",
    "\n", "{", "  {{!x}}\n", "{{{a}}", "{{^a}}{{/a}}\n", "{{>p}}\n", "{{={{ }}=}}", "é",
  ]

  @Test(arguments: units) func `the time to parse grows with the length alone`(_ unit: String) {
    func time(units count: Int) -> Duration {
      let text = String(repeating: unit, count: count)
      return processorTime { _ = try? Template(text, name: "t") }
    }
    let small = max(time(units: 500), .milliseconds(1))
    #expect(time(units: 8_000) < small * 80)
  }

  @Test func `a huge template renders whole`() {
    let template = String(repeating: "<p>{{a}}</p>\n", count: 100_000)
    let output = rendered(template, ["a": "&"])
    #expect(output.utf8.count == 100_000 * "<p>&amp;</p>\n".utf8.count)
  }

  @Test func `a huge value renders whole`() {
    let text = String(repeating: "<é>", count: 500_000)
    #expect(rendered("{{{a}}}", ["a": .text(text)]) == text)
    #expect(rendered("{{a}}", ["a": .text(text)]).utf8.count == 500_000 * "&lt;é&gt;".utf8.count)
  }
}
