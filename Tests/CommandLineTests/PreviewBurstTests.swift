import Foundation
import TestSupport
import Testing

/// What becomes of what is saved while a preview is built.
@Suite struct PreviewBurstTests {
  private static let saves = 12

  /// On a site of which a build takes long enough.
  @Test func `what is saved while the site is built is there before it is built`() async throws {
    let project = try SampleProject()
    let head = "---\ntitle: Page\n---\n"
    try project.folder.write("---\ntitle: Many\n---\n", to: "content/many/index.md")
    for number in 0..<300 {
      try project.folder.write(
        head + String(repeating: "Some *words* of `text`.\n\n", count: 50),
        to: "content/many/page-\(number).md")
    }
    try project.folder.write("", to: "errors")
    let server = try ServedSite(
      in: project.folder.path, errors: "\(project.folder.path)/errors")
    let news = try NewsReader(server)
    _ = try news.next(of: "edition")
    let preview = "\(project.folder.path)/.build/preview"
    // Nothing is asked of the server in between: a busy machine answers later than it builds.
    for number in 0..<Self.saves {
      try project.folder.write(
        head + "Words of save \(number).\n", to: "content/many/page-\(number).md")
      _ = try news.next(of: "edition")
      let page = try String(
        contentsOfFile: "\(preview)/many/page-\(number)/index.html", encoding: .utf8)
      #expect(page.contains("Words of save \(number)."))
    }
    let served = try await server.get("/many/page-\(Self.saves - 1)/")
    #expect(served.text.contains("Words of save \(Self.saves - 1)."))
    let whole = "\(preview)/llms-full.txt"
    let end = ContinuousClock.now + .seconds(60)
    while try !String(contentsOfFile: whole, encoding: .utf8).contains(
      "of save \(Self.saves - 1)."),
      ContinuousClock.now < end
    {
      try await Task.sleep(for: .milliseconds(20))
    }
    for number in 0..<Self.saves {
      #expect(try String(contentsOfFile: whole, encoding: .utf8).contains("of save \(number)."))
    }
    #expect(server.stop() == 0)
    let told = try project.folder.read("errors").split(separator: "\n")
    #expect(told.count { $0.hasPrefix("renewed in ") } == Self.saves)
    let rebuilt = told.count { $0.hasPrefix("rebuilt ") }
    #expect((1..<Self.saves).contains(rebuilt), "each was waited for")
  }
}
