import Diagnostics
import SiteDescription
import Testing

@Suite struct ContentOutlineTests {
  private let outline = ContentOutline([
    page("docs/zebra", title: "Zebra", order: 1), page("docs/index", title: "Docs"),
    page("index", title: "Home"), page("docs/apple", title: "Apple"),
    page("docs/deep/index", title: "Deep"), page("docs/deep/leaf", title: "Leaf"),
    page("about", title: "About", order: 99),
  ])

  @Test func `pages come folder by folder, by order, then title`() {
    #expect(
      outline.pages.map(\.path) == [
        "index", "about", "docs/index", "docs/zebra", "docs/apple", "docs/deep/index",
        "docs/deep/leaf",
      ])
  }

  @Test(arguments: [
    ("index", []), ("about", ["index"]), ("docs/index", ["index"]),
    ("docs/deep/leaf", ["index", "docs/index", "docs/deep/index"]),
  ])
  func `the way to a page leads through its folders`(path: String, above: [String]) throws {
    let page = try #require(outline[path])
    #expect(outline.ancestry(of: page).map(\.path) == above + [path])
    #expect(outline.parent(of: page)?.path == above.last)
  }

  @Test func `neighbours are those in reading order`() throws {
    let first = outline.neighbours(of: try #require(outline["index"]))
    #expect(first.previous == nil)
    #expect(first.next?.path == "about")
    let last = outline.neighbours(of: try #require(outline["docs/deep/leaf"]))
    #expect(last.previous?.path == "docs/deep/index")
    #expect(last.next == nil)
  }

  @Test(arguments: [
    ("index", "", "index.html"), ("docs/index", "docs/", "docs/index.html"),
    ("docs/apple", "docs/apple/", "docs/apple/index.html"),
  ])
  func `a page has a folder for an address`(path: String, address: String, file: String) throws {
    let page = try #require(outline[path])
    #expect(page.address == address)
    #expect(page.htmlFile == file)
  }

  @Test func `children are the pages directly below`() throws {
    let docs = try #require(outline["docs/index"])
    #expect(
      outline.children(of: docs).map(\.path) == ["docs/zebra", "docs/apple", "docs/deep/index"])
    #expect(outline.children(of: try #require(outline["docs/apple"])).isEmpty)
  }

  private static func page(_ path: String, title: String, order: Int = .max) -> OutlinePage {
    OutlinePage(
      path: path, file: "content/\(path).md",
      frontMatter: FrontMatter(
        title: title, titlePosition: SourcePosition(file: "content/\(path).md"), order: order,
        bodyLine: 1))
  }
}
