import TestSupport
import Testing

/// `build` and `check` of pages in forms that Markdown has not: what is built must read back.
@Suite struct WritingTests {
  private let project: SampleProject

  init() throws { project = try SampleProject(withSite: true) }

  private static let page = """
    ---
    title: New
    ---
    It fits.[^quota] Of {{ audit-trail.action-count }}[^all] actions, all are needed.[^quota]

    ## Limits[^all]

    - The quota.[^quota]

    [^all]: Each is *explained* in [the manual](index.md).

        With `code`, and {{ audit-trail.action-count }} actions[^quota].

    [^quota]: AWS counts characters.

    """

  @Test func `footnotes are built, and the check says nothing about them`() throws {
    try project.folder.write(Self.page, to: "content/manual/new.md")
    let build = try project.run("build", "--no-search")
    #expect(build.status == 0, "\(build.output)\(build.errors)")
    let check = try project.run("check")
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.hasPrefix("checked "), "\(check.output)")
  }

  @Test func `a footnote that the twin lacks, or has elsewhere, is told`() throws {
    try project.folder.write(Self.page, to: "content/manual/new.md")
    _ = try project.run("build", "--no-search")
    let twin = try project.folder.read("site/manual/new/index.md")
    let changed = twin.replacing("It fits.[^quota]", with: "It fits.")
      .replacing("Limits[^all]", with: "Limits[^quota]")
      .replacing("[^quota]: AWS counts characters.", with: "[^quota]: AWS counts nothing.")
    try project.folder.write(changed, to: "site/manual/new/index.md")
    let check = try project.run("check")
    #expect(check.status == 1)
    for words in ["'fits.[^1]'", "'Limits[^2]'", "'characters.'"] {
      #expect(
        check.output.contains("where its page says \(words) [markdown-twin]"), "\(check.output)")
    }
  }
}
