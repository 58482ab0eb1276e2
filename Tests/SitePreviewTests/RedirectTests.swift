import SitePreview
import Testing

@Suite struct RedirectTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  @Test(arguments: [
    ("/setup", "/setup/"), ("/setup?a=1&b=//x", "/setup/?a=1&b=//x"), ("/setup?", "/setup/?"),
    ("/two%20words", "/two%20words/"), ("/%73etup", "/setup/"), ("//setup", "/setup/"),
    ("//setup/", "/setup/"), ("///setup//index.md?x", "/setup/index.md?x"),
    ("//", "/"), ("//?a", "/?a"), ("//plain.txt", "/plain.txt"),
  ])
  func `a folder without its slash, and a doubled slash, lead to the one address`(
    target: String, location: String
  ) throws {
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get(target, port: server.port)
    #expect(reply.status == 301)
    #expect(reply.values(of: "Location") == [location])
    ServedFilesTests.expectCommonFields(in: reply)
  }

  @Test(arguments: [
    "//example.org", "//example.org/", "///example.org", "//example.org/..", "/%2Fexample.org",
    "/%5Cexample.org", "/\\example.org", "//example.org%2f..", "/.//example.org",
  ])
  func `no target sends a browser to another host`(target: String) throws {
    let server = try PreviewServer.serving(site)
    #expect(try RawClient.get(target, port: server.port).status == 404)
  }

  @Test(arguments: ["//outside.example/", "//outside.example", "/outside.example?//elsewhere"])
  func `a folder named like a host stays a path`(target: String) throws {
    try site.add("outside.example/index.html", "here")
    let server = try PreviewServer.serving(site)
    let reply = try RawClient.get(target, port: server.port)
    let location = try #require(reply.values(of: "Location").first)
    #expect(reply.status == 301)
    #expect(location.hasPrefix("/outside.example/"))
  }
}
