import TestSupport
import Testing

/// `plumbline check --bytes`, on disk and on a server.
@Suite struct BytesTests {
  private static let page = SampleProject.html
  private static let download = "site/policies/audit-trail.json"

  @Test func `what was just built has the bytes it was built with`() throws {
    let project = try SampleProject(withSite: true)
    let run = try project.run("check", "--bytes")
    #expect(run.status == 0, "\(run.output)")
  }

  @Test(arguments: [
    Drift(
      "another layout of the page's policy", "policy-bytes", "\n  <span class=\"j-key",
      "\n\t<span class=\"j-key", at: "\t<span"),
    Drift(
      "another layout of the download", "policy-bytes", in: download, "  \"Statement\"",
      "\t\"Statement\"", at: "\t\"Statement\""),
    Drift(
      "other bytes of a page", "policy-bytes", in: "site/docs/index.html", "</main>",
      "</main>\n", at: ""),
    Drift(
      "other bytes of a style", "policy-bytes", in: "site/assets/plumbline.css", "{", "{ ", at: ""),
    Drift(
      "a list of files that cannot be read", "missing-page", in: "site/plumbline.json", "{", "",
      at: ""),
  ])
  func `a quiet edit is told when bytes count, and only then`(_ drift: Drift) throws {
    let project = try SampleProject(withSite: true)
    let line = try drift.apply(to: project.folder)
    let plain = try project.run("check")
    #expect(plain.status == 0 || drift.file.hasSuffix("plumbline.json"), "\(plain.output)")
    let run = try project.run("check", "--bytes")
    #expect(run.status == 1, "\(run.output)")
    let isNamed = run.output.split(separator: "\n").contains {
      $0.hasPrefix("\(drift.file):\(line):") && $0.hasSuffix("[\(drift.rule)]")
    }
    #expect(isNamed, "\(run.output)")
  }

  @Test func `files that are not listed, and listed ones that are gone, are told`() throws {
    let project = try SampleProject(withSite: true)
    try project.folder.write("x", to: "site/assets/extra.js")
    try project.folder.write("x", to: "site/.nojekyll")
    try project.folder.remove("site/assets/favicon.svg")
    let run = try project.run("check", "--bytes")
    #expect(run.output.contains("'assets/extra.js' is not listed in 'plumbline.json'"))
    #expect(run.output.contains("'assets/favicon.svg' is listed in 'plumbline.json' and is not"))
    #expect(!run.output.contains("nojekyll"))
    #expect(!(try project.run("check").output.contains("policy-bytes")))
  }

  @Test func `a server's bytes are held too, whatever it compresses`() throws {
    let site = try LoopbackSite()
    let server = try LoopbackServer { request in
      guard request.path == "/docs/" else { return site.reply(to: request) }
      return LoopbackReply(
        200, ["Content-Type": LoopbackSite.html, "Content-Encoding": "gzip"],
        Gzip.stored(site.body(request.path)))
    }
    defer { server.stop() }
    let clean = try Tool.run(
      ["check", server.address, "--bytes"], in: Repository.root,
      environment: ["no_proxy": "127.0.0.1"])
    #expect(clean.status == 0, "\(clean.output)\(clean.errors)")
    let other = try LoopbackServer { request in
      guard request.path == "/docs/" else { return site.reply(to: request) }
      return LoopbackReply(
        200, ["Content-Type": LoopbackSite.html], site.body(request.path, "</main>", "</main>\n"))
    }
    defer { other.stop() }
    let run = try Tool.run(
      ["check", other.address, "--bytes"], in: Repository.root,
      environment: ["no_proxy": "127.0.0.1"])
    #expect(run.output.contains("\(other.address)/docs/:1:1: error: 'docs/index.html' has other"))
  }
}
