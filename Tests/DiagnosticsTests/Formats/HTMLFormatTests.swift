import Diagnostics
import Testing

@Suite struct HTMLFormatTests {
  @Test func `the page tells every finding under its file, with all that is known`() throws {
    let page = try page(of: SampleReport.full)
    #expect(page.all("h1").map(\.wholeText) == ["1 error, 1 warning, 1 note in 2 files"])
    let sections = page.all("section")
    #expect(sections.map { $0.all("article").count } == [1, 2])
    let text = sections[0].wholeText
    for part in [
      "site/a/index.html", "the page lacks 'iam:PassRole'", "line 12, column 3",
      "policy-narrower", "Expected", "nothing", "run 'make site'", "whom policy-narrower",
      "Sources/PassRole.swift:9", "1 consequence", SampleReport.narrower.fingerprint,
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `what was accepted and the rules in force are folded below`() throws {
    let folded = try page(of: SampleReport.full).all("details").filter {
      $0.attributes["class"] == "appendix"
    }
    #expect(folded.map { $0.all("summary")[0].text } == ["1 accepted finding", "4 rules in force"])
    #expect(folded[0].wholeText.contains("accepted until 2026-10-31: the vendor moves it"))
  }

  @Test func `nothing found is not the same as nothing judged`() throws {
    #expect(try page(of: SampleReport.clean).all("h1")[0].text == "Nothing was found")
    let cutShort = try page(of: SampleReport.cutShort)
    #expect(cutShort.all("h1")[0].text == "Not everything was judged")
    #expect(cutShort.wholeText.contains("cannot read 'a'"))
  }

  @Test(arguments: HostileText.all)
  func `no text becomes markup`(_ text: String) throws {
    let page = try page(of: SampleReport.hostile(text))
    let plain = try self.page(of: SampleReport.hostile("plain"))
    #expect(names(in: page) == names(in: plain), "other elements than of plain text")
    let ids = page.all("article").compactMap { $0.attributes["id"] }
    #expect(ids.count == 7)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `a value keeps its lines`() throws {
    let page = try page(of: SampleReport.hostile("\n a\r\n\tb\u{1B}"))
    #expect(page.all("pre").map(\.text).contains("\n\n a\n\tb\\u{1B}"))
  }

  @Test(arguments: [SampleReport.full, SampleReport.clean])
  func `the page needs no other file and runs nothing`(_ report: Report) throws {
    let page = try page(of: report)
    for name in ["script", "link", "img", "iframe", "object", "form"] {
      #expect(page.all(name).isEmpty)
    }
    let links = page.all("a").compactMap { $0.attributes["href"] }
    #expect(links.allSatisfy { $0.hasPrefix("#") })
    #expect(page.all("style").allSatisfy { !$0.text.contains("url(") })
  }

  @Test func `every link within the page has its target`() throws {
    let page = try page(of: SampleReport.full)
    let ids = Set(page.all("section").compactMap { $0.attributes["id"] })
    #expect(Set(page.all("a").compactMap { $0.attributes["href"] }) == Set(ids.map { "#" + $0 }))
    #expect(ids.count == 2)
  }

  private func page(of report: Report) throws -> XMLNode {
    try #require(XMLNode.root(of: ReportFormat.html.text(of: report)))
  }

  /// The elements with their attributes' names, as often as they stand.
  private func names(in node: XMLNode) -> [String: Int] {
    let own = ["\(node.name) \(node.attributes.keys.sorted())": 1]
    return node.children.reduce(own) { $0.merging(names(in: $1), uniquingKeysWith: +) }
  }
}
