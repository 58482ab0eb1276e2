import Foundation
import TestSupport
import Testing

/// A preview in a real browser, while its sources are being written.
@Suite(.enabled(if: Journey.python != nil, "run by 'make test', which sets up the browser"))
struct PreviewTests {
  @Test func `a page shows what is wrong with it as text, and no other page does`() throws {
    let folder = try TemporaryFolder()
    for item in ["content", "theme", "plumbline.yml"] { try folder.copy(item) }
    let lines = try folder.read("plumbline.yml").split(separator: "\n")
    try folder.write(
      lines.filter { !$0.hasPrefix("highlight:") }.map { $0 + "\n" }.joined(), to: "plumbline.yml")
    try folder.write("---\ntitle: Saved\n---\nFirst words.\n", to: "content/manual/saved.md")
    let server = try ServedSite(in: folder.path)
    defer { server.stop() }
    let seen = try Journey.run(
      "preview", with: [server.address, folder.path], as: PreviewJourney.self)
    #expect(seen.styleKept == [true, true], "a style had a page load anew")
    #expect(seen.faultKept == [true, true])
    #expect(seen.title == "The sources have faults. This is the last page that had none.")
    #expect(seen.text.contains("content/manual/saved.md:6:1: error: "))
    #expect(seen.text.contains("<img/src=x/onerror=document"))
    #expect(seen.markup == 0)
    #expect(seen.pageTitle != "1")
    #expect(seen.otherPanels == 0 && seen.otherStatus == 200)
    #expect(seen.hidden && seen.cured == 0)
    #expect(seen.review.contains("manual/saved/index.html:"))
    #expect(seen.console == [] && seen.foreign == [])
  }
}
