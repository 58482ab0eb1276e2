import TestSupport
import Testing

/// `plumbline check` against a real server on the loopback, which may misbehave.
@Suite struct DeployedTests {
  private static func server(_ reply: @escaping Misbehaviour.Reply = { _, _ in nil }) throws
    -> LoopbackServer
  {
    let site = try LoopbackSite()
    return try LoopbackServer { request in reply(request, site) ?? site.reply(to: request) }
  }

  private static func check(_ arguments: String...) throws -> Tool {
    try Tool.run(
      ["check"] + arguments, in: Repository.root, environment: ["no_proxy": "127.0.0.1"])
  }

  @Test func `a good server's site is clean, as the folder is, and each time anew`() throws {
    let server = try Self.server()
    defer { server.stop() }
    let first = try Self.check(server.address)
    #expect(first.status == 0, "\(first.output)\(first.errors)")
    #expect(first.output == (try Self.check(server.address + "/").output))
    #expect(first.output == (try Self.check().output))
    #expect((1...4).contains(server.mostOpen), "\(server.mostOpen)")
  }

  @Test(arguments: Misbehaviour.all)
  func `what a server does wrong is named with its rule and address, offline too`(
    _ example: Misbehaviour
  ) throws {
    let server = try Self.server(example.reply)
    let folder = try TemporaryFolder()
    let run = try Self.check(server.address, "--save", "\(folder.path)/saved")
    server.stop()
    #expect(run.status == example.status, "\(run.output)\(run.errors)")
    if let rule = example.rule {
      let place = "\(server.address)\(example.path):"
      let isNamed = run.output.split(separator: "\n").contains {
        $0.hasPrefix(place) && $0.hasSuffix("[\(rule)]") && $0.contains(example.message)
      }
      #expect(isNamed, "no '\(place)… \(example.message)… [\(rule)]' in:\n\(run.output)")
    } else {
      #expect(run.errors.contains(example.message) || example.message.isEmpty)
      // What was not had was not checked either, and that is no finding about the site.
      let faults = run.output.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(faults.allSatisfy { $0.hasSuffix("[coverage]") }, "\(run.output)")
    }
    let offline = try Self.check("\(folder.path)/saved")
    #expect(offline.status == run.status, "\(offline.output)\(offline.errors)")
    #expect(Self.findings(offline) == Self.findings(run))
  }

  @Test(arguments: Drift.all)
  func `the same drift has the same fingerprint on disk and on the server`(_ drift: Drift) throws {
    let project = try SampleProject(withSite: true)
    _ = try drift.apply(to: project.folder)
    let site = try LoopbackSite("\(project.folder.path)/site")
    let server = try LoopbackServer { site.reply(to: $0) }
    defer { server.stop() }
    let onDisk = try project.run("check", "--format", "json")
    let online = try project.run("check", server.address, "--format", "json")
    #expect(online.status == onDisk.status, "\(online.output)")
    #expect(Self.fingerprints(online) == Self.fingerprints(onDisk), "\(online.output)")
  }

  @Test func `a link that climbs out of the site is not followed, nor saved outside`() throws {
    let server = try Self.server { request, site in
      guard request.path == "/" else {
        return request.path.hasSuffix("evil.txt") ? LoopbackReply(200, [:], [0x78]) : nil
      }
      let link = "<a href=\"docs/%2e%2e/..%2f..%2fevil.txt\">x</a></main>"
      return LoopbackReply(
        200, ["Content-Type": LoopbackSite.html], site.body("/", "</main>", link))
    }
    defer { server.stop() }
    let folder = try TemporaryFolder()
    let run = try Self.check(server.address, "--save", "\(folder.path)/a/b")
    #expect(run.status == 1)
    #expect(run.output.contains("evil.txt', which is not there [link]"), "\(run.output)")
    #expect(throws: (any Error).self) { try folder.read("evil.txt") }
  }

  @Test func `a server that is not there is not known, and the sources are still judged`() throws {
    let project = try SampleProject()
    try project.folder.write("---\ntitle: Broken\n---\n[gone](gone.md)\n", to: "content/b.md")
    let run = try project.run("check", "http://127.0.0.1:1")
    #expect(run.status == 4)
    #expect(run.errors.contains("cannot fetch 'http://127.0.0.1:1/': the connection was refused"))
    #expect(run.output.contains("content/b.md:4:1: error: "))
    #expect(!run.output.contains("[missing-page]"))
  }

  @Test func `a server that holds no page is a hole`() throws {
    let server = try LoopbackServer { _ in LoopbackReply(404) }
    defer { server.stop() }
    let run = try Self.check(server.address)
    #expect(run.status == 3)
    #expect(run.output.contains("holds no page: the server answers 404 [coverage]"))
  }

  @Test func `a folder that is not ours is not written into, and ours is written anew`() throws {
    let server = try Self.server()
    defer { server.stop() }
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "other/notes.txt")
    let refused = try Self.check(server.address, "--save", "\(folder.path)/other")
    #expect(refused.status == 2)
    #expect(try Self.check(server.address, "--save", "\(folder.path)/ours").status == 0)
    try folder.write("left over", to: "ours/docs/index.html")
    #expect(try Self.check(server.address, "--save", "\(folder.path)/ours").status == 0)
    #expect(try Self.check("\(folder.path)/ours").status == 0)
  }

  private static func fingerprints(_ run: Tool) -> [String] {
    run.output.matches(of: /"fingerprint": "(\w+)"/).map { String($0.1) }.sorted()
  }

  /// The findings without where they stand.
  private static func findings(_ run: Tool) -> [String] {
    run.output.split(separator: "\n").filter { $0.hasSuffix("]") }
      .compactMap { $0.firstMatch(of: /:\d+:\d+: .*/).map { String($0.0) } }
      .sorted()
  }
}
