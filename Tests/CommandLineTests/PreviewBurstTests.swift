import Foundation
import TestSupport
import Testing

/// What becomes of what is saved while a preview is built.
@Suite struct PreviewBurstTests {
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
    for number in 0..<6 {
      try project.folder.write(
        head + "Words of save \(number).\n", to: "content/many/page-\(number).md")
      _ = try news.next(of: "edition")
      let page = try await server.get("/many/page-\(number)/")
      #expect(page.text.contains("Words of save \(number)."))
    }
    let whole = "\(project.folder.path)/.build/preview/llms-full.txt"
    let end = ContinuousClock.now + .seconds(60)
    while try !String(contentsOfFile: whole, encoding: .utf8).contains("Words of save 5."),
      ContinuousClock.now < end
    {
      try await Task.sleep(for: .milliseconds(20))
    }
    for number in 0..<6 {
      #expect(try String(contentsOfFile: whole, encoding: .utf8).contains("of save \(number)."))
    }
    #expect(server.stop() == 0)
    let told = try project.folder.read("errors").split(separator: "\n")
    #expect(told.count { $0.hasPrefix("renewed in ") } == 6)
    #expect((1..<6).contains(told.count { $0.hasPrefix("rebuilt ") }), "each was waited for")
  }
}
