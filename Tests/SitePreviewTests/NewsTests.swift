import SitePreview
import Testing

/// The stream by which a preview tells open pages what is new.
@Suite struct NewsTests {
  private func server(
    _ site: SampleSite, news: PreviewNews?
  ) throws -> PreviewServer {
    let root = site.root
    return try PreviewServer(
      configuration: PreviewConfiguration(
        host: "127.0.0.1", port: .exactly(0), root: { root }, contentSecurityPolicy: nil,
        news: news, log: { _ in }))
  }

  private func listener(port: UInt16, page: String = "index.html") throws -> RawClient {
    let client = try RawClient(port: port)
    client.send("GET /.plumbline/news?\(page) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
    return client
  }

  private func read(_ client: RawClient, until words: String) throws -> String {
    var text = ""
    while !text.contains(words) {
      let bytes = try client.read(upTo: 4_096)
      if bytes.isEmpty { break }
      text += String(decoding: bytes, as: UTF8.self)
    }
    return text
  }

  @Test func `each listener is told each thing once, line by line`() throws {
    let site = try SampleSite()
    let news = try PreviewNews()
    let server = try server(site, news: news)
    let clients = try (0..<3).map { _ in try listener(port: server.port) }
    for client in clients {
      let greeting = try read(client, until: "data: ")
      #expect(greeting.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(greeting.contains("Content-Type: text/event-stream\r\n"))
      #expect(greeting.contains("Vary: ") == false)
      #expect(greeting.contains("event: edition\ndata: \(news.edition)\n"))
    }
    news.tell(.faults(PageNews(others: "one\ntwo\r\nthree: {}")))
    for client in clients {
      #expect(
        try read(client, until: "three: {}\n\n")
          == "event: faults\ndata: one\ndata: two\ndata: three: {}\n\n")
    }
    let late = try listener(port: server.port)
    #expect(try read(late, until: "three").contains("data: one"))
    news.tell(.pages)
    #expect(try read(late, until: "edition\ndata: \(news.edition)\n\n").contains("edition"))
    let last = try listener(port: server.port)
    #expect(!(try read(last, until: "\n\n")).contains("faults"), "what was cured is still told")
    server.stop()
  }

  @Test func `a page is told what is about it, and that nothing is when so it is`() throws {
    let site = try SampleSite()
    let news = try PreviewNews()
    let server = try server(site, news: news)
    let home = try listener(port: server.port)
    let setup = try listener(port: server.port, page: "set%2Dup/index.html")
    for client in [home, setup] { _ = try read(client, until: "edition") }
    let page = "set-up/index.html"
    news.tell(.faults(PageNews(pages: [page: "a fault"])))
    #expect(try read(setup, until: "a fault\n\n").contains("event: faults\ndata: a fault\n\n"))
    #expect(try read(home, until: "faults").contains("event: faults\ndata: \n\n"))
    news.tell(.review(PageNews(pages: [page: "a finding"])))
    #expect(try read(setup, until: "finding").contains("event: review\ndata: a finding\n\n"))
    let late = try listener(port: server.port, page: page)
    let greeting = try read(late, until: "a fault")
    #expect(greeting.contains("event: review\ndata: a finding\n\n"))
    server.stop()
  }

  @Test func `more than a page has room for is counted`() throws {
    let text = PageNews(others: String(repeating: "a fault\n", count: 100_000)).text(for: "a")
    #expect(text.utf8.count < 1 << 16)
    #expect(text.hasSuffix("… and 99801 more lines in the terminal"))
    let line = PageNews(others: String(repeating: "x", count: 1 << 20)).text(for: "a")
    #expect(line.utf8.count < 1_000)
  }

  @Test func `what is told of a page cannot leave its line of the stream`() {
    let event = NewsItem.faults(PageNews(others: "a\r\nevent: edition\rdata: 1\n\n<script>"))
      .event(for: "a")
    let lines = event.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count { $0.hasPrefix("event:") } == 1)
    #expect(lines.dropFirst().dropLast(2).allSatisfy { $0.hasPrefix("data: ") })
    #expect(!event.contains("\r"))
  }

  @Test func `pages listen, other files are served as they are`() throws {
    let site = try SampleSite()
    let news = try PreviewNews()
    let server = try server(site, news: news)
    let home = try RawClient.get("/", port: server.port)
    let script = "<script src=\"/.plumbline/news.js?\(news.edition)"
    #expect(home.text.contains("\(script)/index.html\" defer>"))
    let missing = try RawClient.get("/a&b/%22%3E%3Cscript%3E/c", port: server.port)
    #expect(missing.status == 404)
    #expect(missing.text.contains("\(script)/a%26b/%22%3E%3Cscript%3E/c/index.html\" defer>"))
    #expect(home.values(of: "Content-Length") == ["\(home.body.count)"])
    let file = try RawClient.get("/.plumbline/news.js?1", port: server.port)
    #expect(file.status == 200)
    #expect(file.values(of: "Content-Type") == ["text/javascript; charset=utf-8"])
    #expect(try RawClient.get("/.plumbline/news.css", port: server.port).status == 200)
    #expect(try RawClient.get("/.plumbline/else", port: server.port).status == 404)
    server.stop()
  }

  @Test func `without news nothing is added, and nobody can listen`() throws {
    let site = try SampleSite()
    let server = try server(site, news: nil)
    #expect(!(try RawClient.get("/", port: server.port).text.contains("news.js")))
    #expect(try RawClient.get("/.plumbline/news", port: server.port).status == 404)
    #expect(try RawClient.get("/.plumbline/news.js", port: server.port).status == 404)
    server.stop()
  }

  @Test func `a page of another host cannot listen`() throws {
    let site = try SampleSite()
    let server = try server(site, news: PreviewNews())
    let reply = try RawClient.exchange(
      Array("GET /.plumbline/news HTTP/1.1\r\nHost: evil.example\r\n\r\n".utf8),
      port: server.port)
    #expect(reply.status == 421)
    server.stop()
  }

  @Test func `listeners who came and went, and many of them, leave the server as it was`() throws {
    let site = try SampleSite()
    let news = try PreviewNews()
    let server = try server(site, news: news)
    for _ in 0..<200 { _ = try listener(port: server.port) }
    let many = try (0..<60).map { _ in try listener(port: server.port) }
    news.tell(.pages)
    #expect(try RawClient.get("/", port: server.port).status == 200)
    #expect(try read(many[59], until: "\(news.edition)\n\n").contains("event: edition"))
    server.stop()
  }
}
