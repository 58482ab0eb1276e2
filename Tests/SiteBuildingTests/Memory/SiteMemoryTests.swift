import Diagnostics
import FileSystem
import Foundation
import Synchronization
import TestSupport
import Testing

/// A build that makes anew only what has changed comes to the same as one that makes everything.
@Suite struct SiteMemoryTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `after any edits the site and the findings are those of a clean build`(
    seed: UInt64
  ) throws {
    var chance = SeededGenerator(seed: seed)
    var project = try EditedProject()
    _ = try project.build()
    var published = 0
    var isFaulty = false
    for step in 0..<40 {
      if isFaulty { try project.mend() }
      for _ in 0..<Int.random(in: 1...2, using: &chance) { try project.edit(with: &chance) }
      let (remembering, anew) = try project.reviews()
      #expect(remembering == anew, "step \(step)")
      let (built, planned) = (try project.build(), try project.plan())
      #expect(
        built.findings.filter { $0.rule != "output" } == planned.findings, "step \(step)")
      isFaulty = planned.files.isEmpty
      if isFaulty { continue }
      if built.findings.isEmpty {
        published += 1
        // What somebody changed is nobody's to remove.
        let ours = built.files.filter {
          !project.spoiled.contains($0.key) || planned.files[$0.key] != nil
        }
        #expect(ours == planned.files, "step \(step)")
      }
      for file in project.spoiled where planned.files[file] == nil {
        try? project.folder.remove("site/\(file)")
      }
    }
    #expect(published > 10)
  }

  @Test func `nothing is written where nothing has changed, the memory among it`() throws {
    let project = try EditedProject()
    #expect(try project.build().written > 10)
    let memory = "\(project.folder.path)/.build/pages"
    let before = try stamps(in: memory)
    #expect(before.count == 2)
    #expect(try project.build().written == 0)
    #expect(try stamps(in: memory) == before)
    #expect(try project.folder.read(".build/pages/.gitignore") == "*\n")
  }

  private func stamps(in folder: String) throws -> [String: FileStamp] {
    try Folders.files(below: folder).reduce(into: [:]) { stamps, file in
      stamps[file] = FileStamp(of: "\(folder)/\(file)")
    }
  }

  @Test func `a tool that does not say which it is remembers nothing`() throws {
    var project = try EditedProject()
    project.tool = nil
    #expect(try project.build().findings.isEmpty)
    #expect(Files.kind(of: "\(project.folder.path)/.build") == nil)
  }

  /// Of the same bytes and time, so that only what nobody can set tells the change.
  @Test func `a page that somebody changed and dated back is made anew`() throws {
    let project = try EditedProject()
    let whole = try project.build().files
    let path = "\(project.folder.path)/site/c/index.html"
    let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try project.folder.replace("Text of c.", with: "Text of d.", in: "site/c/index.html")
    try FileManager.default.setAttributes([.modificationDate: time as Any], ofItemAtPath: path)
    let again = try project.build()
    #expect(again.files == whole && again.written == 1)
  }

  @Test func `a clean build looks at nothing that was remembered, and is remembered`() throws {
    let project = try EditedProject()
    let count = try project.build().written
    #expect(try project.build(anew: true).written == count)
    #expect(try project.build().written == 0)
  }

  @Test func `a build that is stopped leaves the site, and the next makes all of it`() throws {
    let project = try EditedProject()
    let asked = Mutex(0)
    var before = try project.build {
      asked.withLock { $0 += 1 }
      return false
    }.files
    // Each page, each of their twins, and the end.
    let times = asked.withLock { $0 }
    #expect(times >= 15)
    for limit in 0..<times {
      for page in ["c", "b/one"] { try project.write(page, title: page, "Words \(limit).\n") }
      asked.withLock { $0 = 0 }
      #expect(throws: FileError.stopped("build", "the site")) {
        try project.build {
          asked.withLock {
            $0 += 1
            return $0 > limit
          }
        }
      }
      let folder = "\(project.folder.path)/site"
      let left = try Folders.files(below: folder).map { ($0, try Files.read("\(folder)/\($0)")) }
      #expect(Dictionary(uniqueKeysWithValues: left) == before, "stopped after \(limit)")
      before = try project.build().files
      #expect(before == (try project.plan().files))
    }
  }

  /// In its folder, and the one that has it for a neighbour.
  @Test func `a page that comes or goes has those made anew that tell of it`() throws {
    let project = try EditedProject()
    #expect(try project.build().made == 7)
    #expect(try project.build().made == 0)
    try project.write("b/two", title: "Page b/two", "Text.\n")
    #expect(try project.build().made == 4)
    try project.folder.remove("content/b/two.md")
    #expect(try project.build().made == 3)
    try project.write("c", title: "Page c", "Other words.\n")
    #expect(try project.build().made == 1)
  }

  @Test(arguments: ["[d](../d.md)", "![Picture](../other.svg)", "[file](../other.svg)"])
  func `what leads to a file that went is told though nothing else has changed`(
    link: String
  ) throws {
    let project = try EditedProject()
    try project.write("d", title: "Page d", "Text.\n")
    try project.folder.write(EditedProject.picture(width: 3), to: "content/other.svg")
    try project.write("a/one", title: "Page a/one", "\(link)\n")
    #expect(try project.build().findings.isEmpty)
    for file in ["d.md", "other.svg"] { try project.folder.remove("content/\(file)") }
    let found = try project.build().findings
    #expect(found.map(\.position.file) == ["content/a/one.md"], "\(found)")
  }

  @Test func `what is not changed is not made anew`() throws {
    let project = try EditedProject()
    let text = String(repeating: "A *word*, a [link](c.md), and `code`.\n\n", count: 1_600)
    for number in 0..<12 { try project.write("page-\(number)", title: "Page \(number)", text) }
    _ = try project.build()
    let clock = ContinuousClock()
    let ratios = try (0..<3).map { _ in
      let whole = try clock.measure { _ = try project.build(anew: true) }
      try project.write("c", title: "Page c", "Other \(whole).\n")
      return try clock.measure { _ = try project.build() } / whole
    }
    #expect(ratios.min() ?? 1 < 0.34, "\(ratios)")
  }
}
