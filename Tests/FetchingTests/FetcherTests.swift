import Fetching
import TestSupport
import Testing

/// The fetcher against a real server that misbehaves.
@Suite struct FetcherTests {
  /// Impatient, so that what never comes is soon given up.
  private static let limits = {
    var limits = FetchLimits()
    limits.connectTime = 2_000
    limits.answerTime = 1_000
    limits.bodySize = 1 << 20
    limits.firstPause = 10
    limits.longestPause = 1_500
    return limits
  }()

  /// What a server does, and what is known of the thing afterwards.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let reply: LoopbackServer.Answer
    let expected: String
    let requests: Int

    init(
      _ name: String, _ expected: String, requests: Int = 1,
      _ reply: @escaping LoopbackServer.Answer
    ) {
      testDescription = name
      self.expected = expected
      self.requests = requests
      self.reply = reply
    }
  }

  static let cases = [
    Case("a whole answer", "200 'hello'") { _ in LoopbackReply(200, [:], Array("hello".utf8)) },
    Case("nothing there", "404 ''") { _ in LoopbackReply(404) },
    Case("an interim answer first", "200 'x'") { _ in
      let interim = "HTTP/1.1 103 Early\r\nA: b\r\n\r\n"
      return LoopbackReply(Array(interim.utf8) + LoopbackReply(200, [:], [0x78]).bytes)
    },
    Case("500, then an answer", "200 'x'", requests: 2) {
      $0.count == 1 ? LoopbackReply(500) : LoopbackReply(200, [:], [0x78])
    },
    Case("500 always", "500 ''", requests: 3) { _ in LoopbackReply(500) },
    Case("429 with a short pause", "200 'x'", requests: 2) {
      $0.count == 1 ? LoopbackReply(429, ["Retry-After": "1"]) : LoopbackReply(200, [:], [0x78])
    },
    Case("429 with a long pause", "429 ''") { _ in LoopbackReply(429, ["Retry-After": "3600"]) },
    Case("three redirects", "200 '/d' by 3 redirects", requests: 4) { request in
      let next = ["/a": "/b", "/b": "/c", "/c": "d"][request.path]
      return next.map { LoopbackReply(302, ["Location": $0]) }
        ?? LoopbackReply(200, [:], Array(request.path.utf8))
    },
    Case("a circle of redirects", "302 '' by 6 redirects, endlessRedirects", requests: 6) {
      LoopbackReply(302, ["Location": $0.path])
    },
    Case("a redirect to another host", "302 '' by 1 redirects") { _ in
      LoopbackReply(302, ["Location": "http://login.invalid/"])
    },
    Case("a redirect to no web address", "302 '' by 1 redirects, unsafeRedirect") { _ in
      LoopbackReply(302, ["Location": "ftp://127.0.0.1/"])
    },
    Case("a body that is cut off", "200 'x', cutOff", requests: 3) { _ in
      LoopbackReply(200, ["Content-Length": "10"], [0x78], then: .close)
    },
    Case("a body that is no gzip", "200 '', undecodable", requests: 3) { _ in
      LoopbackReply(200, ["Content-Encoding": "gzip"], [0x78, 0x78, 0x78])
    },
    Case("a compressed body", "200 'hello'") { _ in
      LoopbackReply(200, ["Content-Encoding": "gzip"], Gzip.stored(Array("hello".utf8)))
    },
    Case("a body without end", "200 '', tooLarge") { _ in
      LoopbackReply(200, [:], [UInt8](repeating: 0x78, count: 3 << 20))
    },
    Case("a body that never comes", "no whole answer came in time", requests: 3) { _ in
      LoopbackReply(200, ["Content-Length": "10"], [0x78], then: .hang)
    },
    Case("a connection that is broken off", "the connection was broken off", requests: 3) { _ in
      LoopbackReply(200, ["Content-Length": "10"], [0x78], then: .reset)
    },
    Case("no answer", "the connection was closed without an answer", requests: 3) { _ in
      LoopbackReply([], then: .close)
    },
    Case("a garbled status line", "what was answered is not HTTP", requests: 3) { _ in
      LoopbackReply(Array("HELLO 200 OK\r\n\r\n".utf8), then: .close)
    },
  ]

  @Test(arguments: cases)
  func `what a server does is told for what it is`(_ example: Case) throws {
    let server = try LoopbackServer(example.reply)
    defer { server.stop() }
    let address = try #require(WebAddress(server.address)).appending("a")
    #expect(try fetch([FetchRequest(address)]).map(Self.told) == [example.expected])
    #expect(server.requests == example.requests)
  }

  @Test func `a refused connection is no answer`() throws {
    let address = try #require(WebAddress("http://127.0.0.1:1/"))
    let outcome = try fetch([FetchRequest(address)])
    #expect(
      outcome == [.failure(reason: "the connection was refused, or did not stand in time")])
  }

  @Test func `once too much has failed the rest is not asked for`() throws {
    let server = try LoopbackServer { _ in LoopbackReply(503) }
    defer { server.stop() }
    let address = try #require(WebAddress(server.address))
    let outcomes = try fetch((0..<90).map { FetchRequest(address.appending("\($0)")) })
    #expect(outcomes.map(Self.told).contains { $0.hasSuffix("attempts all failed") })
    #expect(server.requests < 40, "\(server.requests) requests")
  }

  @Test(arguments: [1, 2, 5])
  func `no more connections are open than is allowed`(_ limit: Int) throws {
    let server = try LoopbackServer { LoopbackReply(200, [:], Array($0.path.utf8)) }
    defer { server.stop() }
    var limits = Self.limits
    limits.connections = limit
    let address = try #require(WebAddress(server.address))
    let paths = (0..<60).map { "\($0)" }
    let outcomes = try fetch(paths.map { FetchRequest(address.appending($0)) }, limits)
    #expect(outcomes.map(Self.told) == paths.map { "200 '/\($0)'" })
    #expect(server.mostOpen == limit)
  }

  @Test func `a fetcher names itself and asks as it was told`() throws {
    let server = try LoopbackServer { request in
      let told = ["user-agent", "accept-encoding", "cache-control"].map {
        request.headers[$0] ?? "-"
      }
      return LoopbackReply(200, [:], Array(told.joined(separator: "|").utf8))
    }
    defer { server.stop() }
    let address = try #require(WebAddress(server.address))
    let requests = [
      FetchRequest(address), FetchRequest(address, encodings: "identity", passesCaches: true),
    ]
    let outcomes = try fetch(requests)
    #expect(
      outcomes.map(Self.told) == ["200 'test/1|gzip, br|-'", "200 'test/1|identity|no-cache'"])
  }

  private func fetch(
    _ requests: [FetchRequest], _ limits: FetchLimits = Self.limits
  ) throws -> [FetchOutcome] {
    var fetcher = Fetcher(agent: "test/1", limits: limits)
    let outcomes = fetcher?.fetch(requests)
    return try #require(outcomes)
  }

  private static func told(_ outcome: FetchOutcome) -> String {
    switch outcome {
    case .failure(let reason): reason
    case .answer(let answer):
      "\(answer.status) '\(String(decoding: answer.body, as: UTF8.self))'"
        + (answer.redirects.isEmpty ? "" : " by \(answer.redirects.count) redirects")
        + (answer.flaw.map { ", \($0)" } ?? "")
    }
  }
}
