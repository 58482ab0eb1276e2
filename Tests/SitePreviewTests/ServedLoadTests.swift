import FileSystem
import Foundation
import TestSupport
import Testing

/// The tool itself, asked more than any one person would ask it.
@Suite struct ServedLoadTests {
  private let folder: TemporaryFolder

  /// A copy of the repository's documentation, whose code has no colours.
  init() throws {
    folder = try TemporaryFolder()
    for item in ["content", "theme", "plumbline.yml"] { try folder.copy(item) }
    let lines = try folder.read("plumbline.yml").split(separator: "\n")
    try folder.write(
      lines.filter { !$0.hasPrefix("highlight:") }.map { $0 + "\n" }.joined(), to: "plumbline.yml")
    try folder.write(String(repeating: "x", count: 8 << 20), to: "content/large.txt")
  }

  @Test func `ten thousand requests from 64 clients, slow ones among them, leave it as it was`()
    throws
  {
    let server = try ServedSite(in: folder.path)
    let port = try #require(UInt16(server.port))
    // What it holds for good: so many clients at once, some of them slow.
    let slow = try Self.slowClients(of: port)
    #expect(try Self.ask(port, clients: 64, each: 16) == 1_024)
    let before = try server.memory().now
    let more = try Self.slowClients(of: port)
    #expect(try Self.ask(port, clients: 64, each: 141) == 9_024)
    #expect(try server.memory().now < before + before / 4, "memory grew with the requests")
    _ = (slow, more)
    #expect(server.stop() == 0)
  }

  /// Clients that say little, ask for much and read none of it.
  private static func slowClients(of port: UInt16) throws -> [RawClient] {
    try (0..<16).map { index in
      let client = try RawClient(port: port)
      let end = index % 2 == 0 ? "\r\n\r\n" : ""
      client.send("GET /large.txt HTTP/1.1\r\nHost: localhost\(end)")
      return client
    }
  }

  /// How many requests of so many clients at once were answered with what was asked for.
  private static func ask(_ port: UInt16, clients: Int, each: Int) throws -> Int {
    let good = Counter()
    var threads: [Thread] = []
    let done = DispatchSemaphore(value: 0)
    for client in 0..<clients {
      let thread = Thread {
        for round in 0..<each {
          let isPage = (client + round) % 16 == 0
          let target = isPage ? "/manual/" : "/policies/audit-trail.json.sha256"
          guard let reply = try? RawClient.get(target, port: port), reply.status == 200,
            reply.text.contains(isPage ? "</html>" : "audit-trail.json")
          else { continue }
          good.add()
        }
        done.signal()
      }
      thread.start()
      threads.append(thread)
    }
    for _ in threads { done.wait() }
    return good.value
  }
}
