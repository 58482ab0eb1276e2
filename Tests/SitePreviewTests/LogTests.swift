import SitePreview
import Synchronization
import Testing

@Suite struct LogTests {
  let site: SampleSite

  init() throws { site = try SampleSite() }

  @Test(
    arguments: [
      ("GET /plain.txt?q=1 HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /plain.txt?q=1", 200, nil),
      ("HEAD /plain.txt HTTP/1.1\r\nHost: localhost\r\n\r\n", "HEAD /plain.txt", 200, nil),
      ("GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /nowhere", 404, nil),
      (
        "POST / HTTP/1.1\r\nHost: localhost\r\n\r\n", "POST / HTTP/1.1", 405,
        "a method other than GET and HEAD"
      ),
      (
        "GET /\u{1B}[31m\u{7}é HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /?[31m??? HTTP/1.1", 400,
        "a control character"
      ),
    ] as [(String, String, Int, String?)])
  func `each answered request is told once, in printable characters`(
    request: String, told: String, status: Int, reason: String?
  ) throws {
    let log = Log()
    let server = try PreviewServer.serving(site, log: log.add)
    let reply = try RawClient.exchange(Array(request.utf8), port: server.port)
    server.stop()
    #expect(log.records.map(\.request) == [told])
    #expect(log.records.map(\.status) == [status])
    #expect(log.records.map(\.reason) == [reason])
    #expect(log.records.map { String($0.length) } == reply.values(of: "Content-Length"))
  }

  /// Keeps what a server tells, on whichever thread.
  private final class Log: Sendable {
    private let list = Mutex<[RequestRecord]>([])
    var records: [RequestRecord] { list.withLock { $0 } }
    @Sendable func add(_ record: RequestRecord) { list.withLock { $0.append(record) } }
  }
}
