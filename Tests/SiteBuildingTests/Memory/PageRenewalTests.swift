import FileSystem
import SiteBuilding
import TestSupport
import Testing

/// A page that is made at once, without a look at the others, comes out as in a whole build.
@Suite struct PageRenewalTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `after any edits a page is made as a clean build makes it, or not at all`(
    seed: UInt64
  ) throws {
    var chance = SeededGenerator(seed: seed)
    var project = try EditedProject()
    var renewed = 0
    var refused = 0
    for step in 0..<120 {
      let renewal = try project.build().renewal
      if renewal == nil { try project.mend() }
      let (sources, model) = (try project.sources(), [project.model, project.tool])
      if step.isMultiple(of: 2) {
        try project.edit(with: &chance)
      } else {
        try project.addWords(with: &chance)
      }
      let now = try project.sources()
      let changed = Set(sources.keys).union(now.keys).filter { sources[$0] != now[$0] }.sorted()
      guard let renewal, !changed.isEmpty, model == [project.model, project.tool] else { continue }
      guard let files = renewal.files(afterChangesOf: changed) else {
        refused += 1
        continue
      }
      renewed += 1
      let planned = try project.plan()
      #expect(planned.findings.isEmpty, "step \(step)")
      for file in files { #expect(planned.files[file.path] == file.bytes, "step \(step)") }
    }
    #expect(renewed > 10)
    #expect(refused > 10)
  }

  private static let text = "## Part\n\nText with [a link](one.md) and `code`.\n"

  /// What is saved of the page `c`, which had this text.
  @Test(arguments: [
    ("Other words.\n\n" + text, true), (text + "[Home](index.md)\n", true),
    (text + "[To a heading](a/one.md#part)\n", false), (text + "[Dead](none.md)\n", false),
    (text + "## More\n", false), ("No heading.\n", false), (text + "{{ nothing }}\n", false),
    (text + "![No size](part.txt)\n", false), ("", false), (text + "[Here](#part)\n", true),
    (text + "[Nowhere](#more)\n", false), (text + "\n{{ include path=_part.md }}\n", true),
  ])
  func `a page is made at once where nothing else can be another`(
    saved: String, isRenewed: Bool
  ) throws {
    let project = try EditedProject()
    let own = Self.text.replacing("one.md", with: "a/one.md")
    try project.write("c", title: "Page c", own)
    let renewal = try #require(try project.build().renewal)
    let path = "\(project.folder.path)/content/c.md"
    #expect(renewal.files(afterChangesOf: [path])?.count == 2, "as it was")
    try project.write("c", title: "Page c", saved.replacing("one.md", with: "a/one.md"))
    let files = renewal.files(afterChangesOf: [path])
    #expect((files != nil) == isRenewed)
    if let files {
      let whole = try project.plan()
      #expect(files.allSatisfy { whole.files[$0.path] == $0.bytes })
    }
    try project.write("c", title: "Another title", own)
    #expect(renewal.files(afterChangesOf: [path]) == nil)
    try project.write("c", title: "Page c", own)
    let theme = "\(project.folder.path)/theme/page.mustache"
    #expect(renewal.files(afterChangesOf: [path, theme]) == nil)
  }

  @Test func `a page that others include is made with these`() throws {
    let project = try EditedProject()
    try project.write("c", title: "Page c", "{{ include path=a/one.md }}\n")
    let renewal = try #require(try project.build().renewal)
    try project.write("a/one", title: "Page a/one", "Other words.\n")
    #expect(renewal.files(afterChangesOf: ["\(project.folder.path)/content/a/one.md"]) == nil)
  }
}
