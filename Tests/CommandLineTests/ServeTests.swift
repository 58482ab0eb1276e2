import Foundation
import FoundationNetworking
import TestSupport
import Testing

@Suite struct ServeTests {
  @Test func `the preview is built aside and served, and Ctrl-C stops it cleanly`() async throws {
    let project = try SampleProject()
    let server = try ServedSite(in: project.folder.path)
    let home = try await server.get("/")
    #expect(home.status == 200)
    #expect(home.text.contains("<h1>Home</h1>"))
    let missing = try await server.get("/nowhere/")
    #expect(missing.status == 404)
    #expect(missing.text.contains("<h1>Page not found</h1>"))
    #expect(missing.text.contains("href=\"\(server.address)/assets/plumbline.css?v="))
    #expect(server.stop() == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(project.folder.path)/site"))
    #expect(FileManager.default.fileExists(atPath: "\(project.folder.path)/.build/preview"))
  }

  @Test func `a port that was asked for and is in use is an error, the default one moves on`()
    throws
  {
    let project = try SampleProject()
    let first = try ServedSite(in: project.folder.path)
    let second = try project.run("serve", "-p", first.port)
    #expect(second.status == 4)
    #expect(second.errors.contains("port \(first.port) on 127.0.0.1 is in use"))
    let one = try ServedSite([], in: project.folder.path)
    let other = try ServedSite([], in: project.folder.path)
    #expect(one.port != other.port)
  }

  @Test func `two previews of a project are built apart, each for its own address`() async throws {
    let project = try SampleProject()
    let servers = [
      try ServedSite(in: project.folder.path), try ServedSite(in: project.folder.path),
    ]
    let news = try servers.map { try NewsReader($0) }
    for reader in news { _ = try reader.next(of: "edition") }
    try project.folder.write("---\ntitle: Saved\n---\nText.\n", to: "content/manual/saved.md")
    for (server, reader) in zip(servers, news) {
      _ = try reader.next(of: "edition")
      let page = try await server.get("/manual/saved/").text
      for other in servers {
        #expect(page.contains(other.address) == (other === server))
      }
    }
    for server in servers { #expect(server.stop() == 0) }
  }

  @Test func `a crash ends with the status of an internal error`() throws {
    let project = try SampleProject()
    let server = try ServedSite(in: project.folder.path)
    #expect(server.stop(by: SIGSEGV) == 70)
  }

  @Test func `a site with faults is not served`() throws {
    let project = try SampleProject()
    try project.folder.write("---\ntitle: Broken\n---\n{{ nothing.here }}\n", to: "content/b.md")
    let run = try project.run("serve", "-p", "0")
    #expect(run.status == 1)
    #expect(run.output.contains("[placeholder]"))
  }

  @Test func `a site that is published below a path is previewed below it`() async throws {
    let project = try SampleProject()
    try project.folder.replace(
      "url: https://docs.audit-trail.example", with: "url: https://docs.example/audit/v2",
      in: "plumbline.yml")
    let server = try ServedSite(in: project.folder.path)
    #expect(server.address == server.origin + "/audit/v2")
    let home = try await server.get("/manual/")
    #expect(home.status == 200)
    #expect(home.text.contains("\(server.address)/manual/\""), "no whole address of its own")
    #expect(try await server.get(whole: server.origin + "/manual/").status == 404)
    let missing = try await server.get("/nowhere/")
    #expect(missing.status == 404)
    #expect(missing.text.contains("href=\"\(server.address)/assets/plumbline.css?v="))
    #expect(server.stop() == 0)
  }

  @Test func `whoever listens on the network is told who can read it`() throws {
    let project = try SampleProject()
    try project.folder.write("", to: "errors")
    let errors = project.folder.path + "/errors"
    let server = try ServedSite(
      ["-p", "0", "--host", "127.0.0.2"], in: project.folder.path, errors: errors)
    #expect(server.stop() == 0)
    #expect(!(try project.folder.read("errors")).contains("can read"))
    let open = try ServedSite(
      ["-p", "0", "--host", "0.0.0.0"], in: project.folder.path, errors: errors)
    #expect(open.stop() == 0)
    #expect(
      try project.folder.read("errors").contains("whoever reaches it can read the preview"))
  }
}
