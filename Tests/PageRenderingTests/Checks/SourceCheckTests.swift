import Diagnostics
import PageRendering
import Testing

@Suite struct SourceCheckTests {
  @Test(arguments: [
    ("```json\n{\"a\": 1}\n```", []),
    ("```json example\n{ … }\n```", []),
    ("```example\nx\n```", []),
    ("~~~\nx\n~~~~", []),
    ("> ```\n> x\n> ```", []),
    ("- ```\n  x\n  ```\n- y", []),
    ("```\nx", ["1:1 fence the code fence is not closed"]),
    ("````\nx\n```", ["1:1 fence the code fence is not closed"]),
    ("~~~\nx\n```", ["1:1 fence the code fence is not closed"]),
    ("```", ["1:1 fence the code fence is not closed"]),
    ("> ```\n> x\n\ny", ["1:3 fence the code fence is not closed"]),
    ("```json exmaple\n{}\n```", ["1:1 fence code fence word 'exmaple' is not known"]),
    ("```sh title=\"a b\" {1-2} example\nx\ny\n```", []),
    ("```title=\"a\"\nx\n```", []),
    ("```sh {3}\nx\ny\n```", ["1:1 fence line 3 is to be pointed out, and the code has 2"]),
    ("```sh {0}\nx\n```", ["1:1 fence code fence word '{0}' is not known"]),
    ("```sh {2-1}\nx\ny\n```", ["1:1 fence code fence word '{2-1}' is not known"]),
    ("```sh title=x\nx\n```", ["1:1 fence code fence word 'title=x' is not known"]),
    ("```sh title=\"\"\nx\n```", ["1:1 fence code fence word 'title=\"\"' is not known"]),
    ("```json\n{\"a\": 1,}\n```", ["2:8 fence JSON: trailing comma before '}'"]),
    ("```JSON\n{\"a\": 1,}\n```", ["2:8 fence JSON: trailing comma before '}'"]),
    ("```yaml\na: !Sub b\n---\nc: &d [1]\n```", []),
    ("```yaml example\na: [\n```", []),
    (
      "> ```yml\n> é: [b\n> c: d\n> ```",
      ["3:4 fence YAML: a list in brackets lacks a ',' or its ']'"]
    ),
    (
      "- x\n\n  ```json\n  {\n    \"é\": 1,\n  }\n  ```",
      ["5:11 fence JSON: trailing comma before '}'"]
    ),
  ])
  func `a code fence keeps what it promises`(_ markdown: String, _ faults: [String]) {
    #expect(render(markdown).faults == faults)
    #expect(render(markdown.replacing("\n", with: "\r\n")).faults == faults)
  }

  @Test(arguments: [
    ("> [!NOTE]\n> a", []),
    ("> [!x] a", []),
    ("> a [!NOTE]", []),
    ("> [!NOET]\n> a", ["1:3 reference no quote is marked '[!NOET]'"]),
    ("> [!]\n> a", ["1:3 reference no quote is marked '[!]'"]),
    ("- > é\n\n> [!FYI]", ["3:3 reference no quote is marked '[!FYI]'"]),
    ("> [!TIP] a", ["1:3 reference words follow '[!TIP]' on its line"]),
    ("> [!TIP] *a*", ["1:3 reference words follow '[!TIP]' on its line"]),
    ("> [!TAB] a\n> b", []),
    ("> [!TAB]\n> a", ["1:3 reference no words follow '[!TAB]'"]),
    ("> [!TAG] a\n> b\n\n> [!TAG]\n> c", ["4:3 reference no quote is marked '[!TAG]'"]),
    ("> [!DETAILS]\n> a", ["1:3 reference no words follow '[!DETAILS]'"]),
  ])
  func `a quote's marker is one of those there are`(_ markdown: String, _ faults: [String]) {
    #expect(render(markdown).faults == faults)
    #expect(render(markdown.replacing("\n", with: "\r\n")).faults == faults)
  }

  @Test(arguments: [
    (
      "a <b>c</b>",
      ["1:3 html HTML is not published: '<b>'", "1:7 html HTML is not published: '</b>'"]
    ),
    ("a\n\n<div>\nx\n</div>", ["3:1 html HTML is not published: '<div>'"]),
    ("<script>alert(1)</script>", ["1:1 html HTML is not published: '<script>alert(1)</script>'"]),
    ("<!-- a note -->\n\nx <!-- and another -->", []),
    ("<!-- a --> <b>", ["1:1 html HTML is not published: '<!-- a --> <b>'"]),
    ("<!-- {{ page.title }} -->", []),
  ])
  func `HTML is reported where it stands, notes to authors are not`(
    _ markdown: String, _ faults: [String]
  ) {
    let page = render(markdown)
    #expect(page.faults == faults)
    for text in [page.html, page.twin] {
      #expect(!text.contains("<b>") && !text.contains("<div") && !text.contains("<script"))
      #expect(!text.contains("<!--"))
    }
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], "1:2 encoding the text is not UTF-8"),
      ([0x61, 0x0A, 0xC3, 0xA9, 0xED, 0xA0, 0x80], "2:2 encoding the text is not UTF-8"),
      ([0xC0, 0x80], "1:1 encoding the text is not UTF-8"),
      ([0x61, 0xE2, 0x82], "1:2 encoding the text is not UTF-8"),
      ([0x61, 0x00, 0x62], "1:2 encoding the text holds a NUL character"),
      ([0x61, 0x0D, 0x62], "1:2 encoding a carriage return stands without a line feed"),
      ([0x61, 0x0D, 0x0A, 0x0D], "2:1 encoding a carriage return stands without a line feed"),
    ] as [([UInt8], String)])
  func `text that readers would read differently is refused`(_ bytes: [UInt8], _ fault: String) {
    let page = render(bytes: bytes)
    #expect(page.faults == [fault])
    #expect(page.html.isEmpty)
  }

  @Test func `line ends make no difference`() {
    let markdown = "## A\n\n- b\n- c\n\n```json\n{}\n```\n\n| a |\n|---|\n| b |\n"
    let page = render(markdown.replacing("\n", with: "\r\n"))
    #expect(page.html == render(markdown).html)
    #expect(page.twin == render(markdown).twin)
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "   ", "\r\n\r\n"])
  func `an empty page is no fault`(_ markdown: String) {
    let page = render(markdown)
    #expect(page.html.isEmpty)
    #expect(page.twin == "# A page\n")
    #expect(page.faults.isEmpty)
  }

  @Test func `of one fault a page tells no more than a person would read`() {
    let page = render(String(repeating: "<b> ", count: 1_000))
    #expect(page.findings.count == 101)
    #expect(page.findings.last?.message == "more of the same follow on this page")
  }
}
