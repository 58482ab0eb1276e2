import AuditTrail
import CanonicalModel
import Diagnostics
import PageRendering
import SiteDescription
import Templating
import TestSupport
import Testing

/// Whatever the bytes of a source, it becomes sound markup or findings that tell where.
@Suite struct SourceFuzzing {
  private static let facts = FactTable(of: .auditTrail)
  /// How often a text may take the time of a page that is long and harmless.
  private static let patience = 20
  private static let usual = processorTime {
    let text =
      String(repeating: "words of a page\n\n", count: 2_000)
      + String(repeating: "{{ audit-trail.json tabs=all }}\n\n", count: 60)
    _ = render(Array(text.utf8))
  }

  @Test(arguments: FuzzRun.shards)
  func `no bytes of a page crash its reading, take long or come out as markup`(_ shard: Int) {
    for seed in FuzzRun.seeds(of: shard) {
      let text = SourceTexts.page(seed: seed)
      var page: RenderedPage?
      let time = processorTime { page = Self.render(text) }
      #expect(time < Self.usual * Self.patience, "time: seed \(seed), \(text.count) bytes")
      guard let page else { continue }
      judge(page.findings, of: text, "seed \(seed)")
      let faults = WrittenMarkup(page.html).faults
      #expect(faults.isEmpty, "markup: seed \(seed): \(faults.prefix(3))")
      #expect(page.html.utf8.count < 20 << 20, "size: seed \(seed)")
    }
  }

  @Test(arguments: FuzzRun.shards)
  func `no bytes of front matter crash its reading or pass for what they are not`(_ shard: Int) {
    for seed in FuzzRun.seeds(of: shard) {
      let text = SourceTexts.page(seed: seed)
      let reading = FrontMatterReading(utf8: text, file: "page.md", fallbackTitle: "A")
      judge(reading.findings, of: text, "seed \(seed)")
      let lines = text.count { $0 == UInt8(ascii: "\n") } + 2
      #expect((1...lines).contains(reading.frontMatter.bodyLine), "body: seed \(seed)")
      #expect(
        !reading.frontMatter.title.isEmpty || !reading.findings.isEmpty, "silence: seed \(seed)")
    }
  }

  @Test(arguments: FuzzRun.shards)
  func `no bytes of a template crash it or bring out a value as markup`(_ shard: Int) {
    let value: TemplateValue = .object([
      "a": .object(["b": .text("<script>canary(1)</script>")]), "page": .text("\"'<canary>"),
      "list": .list([.text("<canary>"), .text("b")]),
    ])
    for seed in FuzzRun.seeds(of: shard) {
      let text = String(decoding: SourceTexts.template(seed: seed), as: UTF8.self)
      let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
      do throws(TemplateProblems) {
        let set = TemplateSet(templates: [
          try Template(text, name: "page"), try Template("{{a.b}}{{> self}}", name: "self"),
        ])
        let written = try set.render("page", with: value)
        // A template may say that a value is markup already, and then it is.
        let isPlain = !text.contains("{{{") && !text.contains("&") && !text.contains("=")
        #expect(!isPlain || !written.contains("<canary"), "canary: seed \(seed)")
        #expect(!isPlain || !written.contains("<script>canary"), "canary: seed \(seed)")
      } catch {
        #expect(!error.problems.isEmpty, "silence: seed \(seed)")
        for problem in error.problems where problem.template == "page" {
          #expect((1...lines).contains(problem.line), "line: seed \(seed): \(problem)")
          #expect(problem.column >= 1 && problem.column <= text.unicodeScalars.count + 1)
        }
      }
    }
  }

  private static func render(_ text: [UInt8]) -> RenderedPage {
    let source = SourcePage(file: "page.md", path: "docs/page", utf8: text, bodyLine: 1)
    let context = PageContext(
      facts: facts, product: .auditTrail,
      page: PageFacts(title: "<b>canary", description: "\"canary", path: "docs/page"),
      site: SiteFacts(title: "canary", url: "https://docs.example.com"), root: "../../")
    return RenderedPage(ExpandedPage(ParsedPage(source), context: context))
  }

  /// Every finding is in words, and where the file has a place.
  private func judge(_ findings: [Finding], of text: [UInt8], _ name: String) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for finding in findings {
      let position = finding.position
      #expect(!finding.message.isEmpty && !finding.hint.isEmpty, "words: \(name)")
      #expect(position.file == "page.md", "file: \(name)")
      guard (1...(lines.count + 1)).contains(position.line) else {
        Issue.record("line: \(name): \(finding)")
        continue
      }
      let length = position.line > lines.count ? 0 : lines[position.line - 1].count
      #expect((1...(length + 2)).contains(position.column), "column: \(name): \(finding)")
    }
  }
}
