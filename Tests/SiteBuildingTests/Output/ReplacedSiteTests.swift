import FileSystem
import SiteBuilding
import TestSupport
import Testing

@Suite struct ReplacedSiteTests {
  private let folder: TemporaryFolder
  private var old: String { folder.path + "/old" }
  private var new: String { folder.path + "/new" }

  init() throws { folder = try TemporaryFolder() }

  private func remove(owned: [String]) throws {
    let digests = Dictionary(uniqueKeysWithValues: owned.map { ($0, "digest") })
    try ReplacedSite(tree: old, site: new, owned: digests).remove()
  }

  @Test func `what was ours or was taken along is removed`() throws {
    for file in ["index.html", "plumbline.json", "gone/index.html", "pagefind/a/b"] {
      try folder.write("old", to: "old/\(file)")
    }
    try folder.write("new", to: "new/index.html")
    try folder.write("new", to: "new/plumbline.json")
    try folder.write("mine", to: "old/mine/file")
    try Folders.create(new + "/mine")
    try Files.link(old + "/mine/file", as: new + "/mine/file")
    try Folders.create(old + "/empty/folder")
    try remove(owned: ["index.html", "gone/index.html"])
    #expect(Files.kind(of: old) == nil)
    #expect(try Folders.files(below: new) == ["index.html", "mine/file", "plumbline.json"])
    #expect(try folder.read("new/index.html") == "new")
    #expect(try folder.read("new/mine/file") == "mine")
  }

  @Test func `what came, or was replaced, while the other was made is not lost`() throws {
    try folder.write("ours", to: "old/index.html")
    try folder.write("late", to: "old/late/folder/file")
    try folder.write("saved anew", to: "old/mine")
    try folder.write("as it was", to: "new/mine")
    try remove(owned: ["index.html"])
    #expect(Files.kind(of: old) == nil)
    #expect(try Folders.files(below: new) == ["late/folder/file", "mine"])
    #expect(try folder.read("new/mine") == "saved anew")
    #expect(try folder.read("new/late/folder/file") == "late")
  }

  @Test func `what is ours stays in one that is kept, and nothing else does`() throws {
    for file in ["index.html", "plumbline.json", "gone/index.html", "pagefind/a/b", "mine/late"] {
      try folder.write("old", to: "old/\(file)")
    }
    try folder.write("mine", to: "old/mine/file")
    try Folders.create(new + "/mine")
    try Files.link(old + "/mine/file", as: new + "/mine/file")
    let digests = ["index.html": "digest", "gone/index.html": "digest"]
    try ReplacedSite(tree: old, site: new, owned: digests).giveBack()
    #expect(
      try Folders.files(below: old) == [
        "gone/index.html", "index.html", "pagefind/a/b", "plumbline.json",
      ])
    #expect(try Folders.files(below: new) == ["mine/file", "mine/late"])
  }

  @Test func `the list of what is ours stays while anything is left`() throws {
    try folder.write("list", to: "old/plumbline.json")
    try folder.write("late", to: "old/late/file")
    try folder.write("a file where a folder is to be", to: "new/late")
    #expect(throws: FileError.self) { try remove(owned: []) }
    #expect(try folder.read("old/plumbline.json") == "list")
    try Files.remove(new + "/late")
    try remove(owned: [])
    #expect(Files.kind(of: old) == nil)
  }
}
