import SitePreview
import Testing

/// A site that is published below a path is previewed below it.
@Suite struct BasePathTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  private func server(_ address: String) throws -> PreviewServer {
    let root = site.root
    return try PreviewServer(
      configuration: PreviewConfiguration(
        host: "127.0.0.1", port: .exactly(0), root: { root },
        base: PreviewConfiguration.base(of: address),
        contentSecurityPolicy: PreviewServer.policy, log: { _ in }))
  }

  @Test(arguments: [
    ("/docs/v2/", 200, "home"), ("/docs/v2/setup/", 200, "set-up"),
    ("/docs/v2/plain.txt", 200, "plain"), ("/docs/%762/plain.txt?a", 200, "plain"),
    ("/docs/v2/nowhere/", 404, "not here"), ("/plain.txt", 404, "not here"),
    ("/setup/", 404, "not here"), ("/docs/", 404, "not here"), ("/docs/v", 404, "not here"),
    ("/docs/v22/", 404, "not here"), ("/docs/v2plain.txt", 404, "not here"),
    ("/docs/v2/../plain.txt", 404, "not here"), ("/docs/v2/..%2fplain.txt", 404, "not here"),
    ("/docs/v2/.env", 404, "not here"), ("/DOCS/v2/", 404, "not here"),
  ])
  func `it is there and nowhere else`(target: String, status: Int, words: String) throws {
    let server = try server("https://docs.example/docs/v2")
    let reply = try RawClient.get(target, port: server.port)
    #expect(reply.status == status)
    #expect(reply.text.contains(words))
    ServedFilesTests.expectCommonFields(in: reply)
  }

  @Test(arguments: [
    ("/", 302, "/docs/v2/"), ("/docs/v2", 301, "/docs/v2/"), ("/docs/v2?a=1", 301, "/docs/v2/?a=1"),
    ("/docs/v2/setup", 301, "/docs/v2/setup/"), ("//docs//v2//setup/", 301, "/docs/v2/setup/"),
    ("/docs/v2//plain.txt", 301, "/docs/v2/plain.txt"),
  ])
  func `other spellings lead to it`(target: String, status: Int, location: String) throws {
    let server = try server("https://docs.example/docs/v2")
    let reply = try RawClient.get(target, port: server.port)
    #expect(reply.status == status)
    #expect(reply.values(of: "Location") == [location])
  }

  @Test(arguments: [
    ("https://docs.example", ""), ("https://docs.example/", ""), ("https://a.example/b", "/b"),
    ("https://a.example/b/c/", "/b/c"), ("https://a.example:80/b%20c", "/b%20c"),
    ("https://a.example/b?q=/c", "/b"), ("https://a.example/../b", ""),
    ("https://a.example/.b", ""), ("https://a.example/%zz", ""), ("https://a.example/é", ""),
    ("no address", ""), ("", ""),
  ])
  func `the path is the address's own`(address: String, path: String) {
    let configuration = PreviewConfiguration(
      host: "127.0.0.1", port: .exactly(0), root: { "" },
      base: PreviewConfiguration.base(of: address), contentSecurityPolicy: nil, log: { _ in })
    #expect(configuration.basePath == path)
  }
}
