import SiteBuilding
import Testing

@Suite struct ResidueTests {
  private func told(_ text: String, in regions: ([UInt8]) -> [Range<Int>] = { _ in [] }) -> [String]
  {
    let utf8 = Array(text.utf8)
    let code = regions(utf8)
    return Residue.all(in: utf8).filter { residue in
      !code.contains { $0.contains(residue.offset) }
    }.map { "\($0.offset) \($0.text)" }
  }

  @Test(
    arguments: [
      "", "{", "a { { b", "}}", "Optional", "Optional (one)", "[object]", "<!-- a note -->",
      "{\"a\":{}}",
      "(", "[", "!", "{&#123; x }}",
    ])
  func `plain text is left alone`(_ text: String) { #expect(told(text).isEmpty) }

  @Test(
    arguments: [
      ("é{{ a.b }}.", ["2 {{ a.b }}"]), ("{{", ["0 {{"]), ("{{{a}}}", ["0 {{{a}}"]),
      ("{{ a\n}}", ["0 {{"]), ("{{a}}{{#b}}", ["0 {{a}}", "5 {{#b}}"]), ("{{}", ["0 {{"]),
      ("an Optional(15)", ["3 Optional("]), ("[object Object]", ["0 [object Object]"]),
      ("<!-- raw HTML omitted -->", ["0 <!-- raw HTML omitted -->"]),
    ] as [(String, [String])])
  func `what a tool left is found where it stands`(_ text: String, _ expected: [String]) {
    #expect(told(text) == expected)
  }

  @Test(
    arguments: [
      ("<p>{{ a }}</p><code>{{ b }}</code>{{ c }}", ["3 {{ a }}", "34 {{ c }}"]),
      ("<pre x=\"{{ a }}\"><code><b>{{ b }}</b></code>{{ c }}</pre>", ["8 {{ a }}"]),
      ("<CODE>{{ a }}</CODE>", []), ("<codes>{{ a }}</codes>", ["7 {{ a }}"]),
      ("<code>{{ a }}", ["6 {{ a }}"]), ("<code", []), ("</code>{{ a }}", ["7 {{ a }}"]),
    ] as [(String, [String])])
  func `code in HTML may show anything`(_ html: String, _ expected: [String]) {
    #expect(told(html, in: CodeRegions.inHTML) == expected)
  }

  @Test(
    arguments: [
      ("`{{ a }}` {{ b }}", ["10 {{ b }}"]), ("`` ` {{ a }} `` ` {{ b }}", ["18 {{ b }}"]),
      ("```\n{{ a }}\n```\n{{ b }}", ["16 {{ b }}"]), ("```\n{{ a }}\n``\n{{ b }}", []),
      ("> ~~~ x\n> {{ a }}\n> ~~~\n{{ b }}", ["24 {{ b }}"]), ("``{{ a }}`", ["2 {{ a }}"]),
      ("- ```{{ a }}```", []), ("```", []),
    ] as [(String, [String])])
  func `code in Markdown may show anything`(_ markdown: String, _ expected: [String]) {
    #expect(told(markdown, in: CodeRegions.inMarkdown) == expected)
  }
}
