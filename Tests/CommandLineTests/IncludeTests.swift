import TestSupport
import Testing

/// `build` of pages that include files of the project.
@Suite struct IncludeTests {
  private let project: SampleProject

  init() throws {
    project = try SampleProject(withSite: true)
    try project.folder.write("Shared [home](../index.md).\n", to: "content/_shared/note.md")
    try project.folder.write("From beside the content.\n", to: "snippets/note.md")
  }

  private func build(_ include: String) throws -> (run: Tool, html: String) {
    try project.folder.write(
      "---\ntitle: New\n---\n{{ include \(include) }}\n", to: "content/manual/new.md")
    let run = try project.run("build", "--no-search")
    return (run, (try? project.folder.read("site/manual/new/index.html")) ?? "")
  }

  @Test(
    arguments: [
      ("path=../_shared/note.md", "Shared <a href=\"../../\">home</a>."),
      ("path=_shared/note.md", "Shared <a href=\"../../\">home</a>."),
      ("path=snippets/note.md", "From beside the content."),
      ("path=../../snippets/note.md", "From beside the content."),
    ])
  func `a file is found beside the page, in the content and in the project`(
    _ include: String, _ text: String
  ) throws {
    let (run, html) = try build(include)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    #expect(html.contains("<p>\(text)</p>"))
    let check = try project.run("check")
    #expect(check.status == 0, "\(check.output)")
    #expect(!check.output.contains("_shared"))
  }

  @Test(
    arguments: [
      ("path=_shared/nots.md", "did you mean '_shared/note.md'"),
      ("path=/etc/passwd", "is outside of the folder of 'plumbline.yml'"),
      ("path=../../../outside.md", "is outside of the folder"),
      ("path=../_shared", "cannot be read"),
    ])
  func `a file that is not there, or not to be had, stops the build`(
    _ include: String, _ message: String
  ) throws {
    let (run, html) = try build(include)
    #expect(run.status == 1)
    #expect(run.output.contains("content/manual/new.md:4:1: error: "))
    #expect(run.output.contains(message), "\(run.output)")
    #expect(run.output.contains("[include]"))
    #expect(html == "")
    #expect(try project.run("check").output.contains("[include]"))
  }

  @Test func `a file that others include is no page, and nothing of it is published`() throws {
    let (run, _) = try build("path=../_shared/note.md")
    #expect(run.status == 0)
    #expect(!(try project.folder.read("site/plumbline.json")).contains("_shared"))
    #expect(!(try project.run("list", "pages").output.contains("_shared")))
  }
}
