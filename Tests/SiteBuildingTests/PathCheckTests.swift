import Diagnostics
import SiteBuilding
import SiteDescription
import Testing

@Suite struct PathCheckTests {
  private func told(_ pages: [String], _ assets: [String] = []) -> [String] {
    let outline = ContentOutline(
      pages.map { path in
        let file = "content/\(path).md"
        return OutlinePage(
          path: path, file: file,
          frontMatter: FrontMatter(
            title: path, titlePosition: SourcePosition(file: file), bodyLine: 1))
      })
    return PathCheck(outline: outline, content: "content", assets: assets).findings.map {
      "\($0.position.file): \($0.message)"
    }
  }

  @Test func `names that every file system tells apart are left alone`() {
    #expect(told(["index", "a/index", "a/b", "ab/index", "README", "a.b", "comet", "com10"]) == [])
    #expect(
      told(["index"], ["a/b.png", "b/b.png", "é.png", "con-text.txt", ".well-known/x"]) == [])
  }

  @Test func `a name is told once, where it stands first`() {
    #expect(
      told(["index", "Docs/index", "Docs/a", "docs/b"], ["docs/c.png"]) == [
        "content/docs/b.md: 'docs' cannot stand beside 'Docs', which 'content/Docs/index.md' makes"
      ])
    #expect(told(["index", "a"], ["x/caf\u{E9}", "x/cafe\u{301}"]).count == 1)
    #expect(told(["index", "ä"], ["Ä/x"]).count == 1)
  }

  @Test(
    arguments: [
      "nul", "Aux", "com1", "LPT9.txt", "con.tar.gz", "a.", "a ", "a:b", "a?b", "a*", "a|b", "a\"b",
      "<a>", "a\\b", "a\u{7}b", "a\nb", "a./b", "prn/b",
    ])
  func `a name that cannot stand everywhere is told`(_ name: String) {
    #expect(told(["index"], [name]).count == 1)
  }
}
