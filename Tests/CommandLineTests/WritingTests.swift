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

    | Service | Actions |
    | --- | ---: |
    | All | {{ audit-trail.action-count }} |

    Table: {{ audit-trail.statement-count }} statements give them[^all]

    The quota
    : What AWS allows.
    : Of {{ audit-trail.statement-count }} statements.[^quota]

    > [!TAB] By hand
    > It takes {{ audit-trail.statement-count }} steps.[^all]

    > [!TAB] By command
    > - One

    ![A weight on a string](plumb-line.svg "It hangs straight.")

    [^all]: Each is *explained* in [the manual](index.md).

        With `code`, and {{ audit-trail.action-count }} actions[^quota].

    [^quota]: AWS counts characters.

    """

  @Test func `footnotes and captions are built, and the check says nothing about them`() throws {
    try project.folder.write(Self.page, to: "content/manual/new.md")
    let build = try project.run("build", "--no-search")
    #expect(build.status == 0, "\(build.output)\(build.errors)")
    let check = try project.run("check")
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.hasPrefix("checked "), "\(check.output)")
  }

  @Test func `a footnote or a caption that the twin has not, or has elsewhere, is told`() throws {
    try project.folder.write(Self.page, to: "content/manual/new.md")
    _ = try project.run("build", "--no-search")
    let twin = try project.folder.read("site/manual/new/index.md")
    let changed = twin.replacing("It fits.[^quota]", with: "It fits.")
      .replacing("Limits[^all]", with: "Limits[^quota]")
      .replacing("[^quota]: AWS counts characters.", with: "[^quota]: AWS counts nothing.")
      .replacing("straight.", with: "askew.").replacing("give them", with: "need them")
    try project.folder.write(changed, to: "site/manual/new/index.md")
    let check = try project.run("check")
    #expect(check.status == 1)
    for words in ["'fits.[^1]'", "'Limits[^2]'", "'characters.'", "'straight.'", "'give'"] {
      #expect(
        check.output.contains("where its page says \(words) [markdown-twin]"), "\(check.output)")
    }
  }

  @Test func `a picture that does not say its size stops the build`() throws {
    try project.folder.write(Self.page, to: "content/manual/new.md")
    try project.folder.write("<svg/>\n", to: "content/manual/plumb-line.svg")
    for command in ["build", "check"] {
      let run = try project.run(command)
      #expect(run.status == 1)
      #expect(
        run.output.contains(
          "content/manual/new.md:26:1: error: the size of the image 'manual/plumb-line.svg' cannot "
            + "be read [image]"), "\(run.output)")
    }
  }
}
