import Fetching
import Testing

@Suite struct WebAddressTests {
  @Test(arguments: [
    ("https://host", "https://host/"),
    ("HTTPS://Host:443/a/b?c=d#e", "https://host/a/b?c=d"),
    ("http://host:80/", "http://host/"),
    ("http://127.0.0.1:8000/x", "http://127.0.0.1:8000/x"),
    ("https://host?x", "https://host/?x"),
  ])
  func `an address is read into its parts`(_ text: String, _ expected: String) {
    #expect(WebAddress(text)?.description == expected)
  }

  @Test(arguments: [
    "", "host", "ftp://host/", "https:/host", "https://", "https:///a", "https://me@host/",
    "https://host/a b", "https://host/\n", "javascript:alert(1)",
  ])
  func `what is no web address is refused`(_ text: String) {
    #expect(WebAddress(text) == nil)
  }

  @Test(arguments: [
    ("https://host", "a/b.json", "https://host/a/b.json"),
    ("https://host/base", "", "https://host/base/"),
    ("https://host/base/", "a/", "https://host/base/a/"),
    ("https://host/?x", "ä b%#?.md", "https://host/%C3%A4%20b%25%23%3F.md"),
  ])
  func `a file's address stands below the site's`(
    _ site: String, _ file: String, _ expected: String
  ) {
    #expect(WebAddress(site)?.appending(file).description == expected)
  }
}
