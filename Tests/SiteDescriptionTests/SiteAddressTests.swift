import SiteDescription
import Testing

@Suite struct SiteAddressTests {
  @Test(
    arguments: [
      ("docs/old", "docs/old/", nil, "docs/old/index.html"),
      ("/docs/old/", "docs/old/", nil, "docs/old/index.html"),
      ("docs/old.html", "docs/old.html", nil, "docs/old.html"),
      ("docs/old/index.html", "docs/old/", nil, "docs/old/index.html"),
      ("docs/old/#a-b", "docs/old/", "a-b", "docs/old/index.html"),
      ("docs/old#a", "docs/old/", "a", "docs/old/index.html"),
      ("#a", "", "a", "index.html"),
      ("index.html", "", nil, "index.html"),
    ] as [(String, String, String?, String)])
  func `an address is read as it is published`(
    _ text: String, _ path: String, _ fragment: String?, _ file: String
  ) throws {
    let address = try #require(SiteAddress(text))
    #expect(address.path == path)
    #expect(address.fragment == fragment)
    #expect(address.file == file)
  }

  @Test(
    arguments: [
      "https://example.com/", "//example.com", "mailto:a@b.c", "../up/", "a/../b", "a//b", "a b",
      "a?b=c", "a#", "a\u{0}", "<script>", "./a",
    ])
  func `what leads out of the site, or cannot be a path, is refused`(_ text: String) {
    #expect(SiteAddress(text) == nil)
  }
}
