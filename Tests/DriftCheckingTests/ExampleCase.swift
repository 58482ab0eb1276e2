import CanonicalModel
import Diagnostics
import DriftChecking
import IAMPolicy
import SiteDescription
import TestSupport
import Testing

/// One example of one check, set into a page of a small site.
struct ExampleCase: CustomTestStringConvertible, Sendable {
  let check: any DriftCheck.Type
  let rule: String?
  let message: String
  /// The snippet, for the test's name.
  let example: String
  /// The page, with a mark where the finding is to be.
  let marked: String
  /// Where the mark stood.
  let position: SourcePosition?

  var html: String { marked.replacing("▸", with: "") }
  var testDescription: String { "\(check.ids[0]) \(rule ?? "passes") \(example.suffix(90))" }

  static let all: [ExampleCase] = CheckRegistry.all.flatMap { check in
    check.examples.map { example in
      ExampleCase(
        check: check, rule: example.rule, message: example.message,
        example: example.html, marked: page(example.html))
    }
  }

  init(
    check: any DriftCheck.Type, rule: String?, message: String, example: String, marked: String
  ) {
    self.example = example
    self.check = check
    self.rule = rule
    self.message = message
    self.marked = marked
    let before = marked.utf8.firstRange(of: "▸".utf8).map { marked.utf8[..<$0.lowerBound].count }
    position = before.map {
      let source = SourceText(file: "site/page/index.html", text: marked.replacing("▸", with: ""))
      return source.position(at: $0)
    }
  }

  /// What road 2 finds on the page.
  func findings() throws -> [Finding] {
    let folder = try TemporaryFolder()
    for (file, text) in SampleProduct.files { try folder.write(text, to: "site/\(file)") }
    try folder.write(html, to: "site/page/index.html")
    let outline = ContentOutline(
      ["index", "page"].map { path in
        OutlinePage(
          path: path, file: "content/\(path).md",
          frontMatter: FrontMatter(
            title: path, titlePosition: SourcePosition(file: "content/\(path).md"), bodyLine: 1))
      })
    let result = SiteCheck(
      product: SampleProduct.product, outline: outline,
      configuration: SiteConfiguration(
        title: "Sample", description: "Sample", url: "https://sample.example"),
      checks: [check]
    ).run(on: "\(folder.path)/site", shownAs: "site")
    return result.findings.filter { $0.subject.channel != "hole" }
  }

  private static func page(_ main: String) -> String {
    "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>page</title>\n"
      + "</head>\n<body>\n<main>\n<h1>page</h1>\n\(main)\n</main>\n</body>\n</html>\n"
  }
}
