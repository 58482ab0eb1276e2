import Foundation
import FoundationNetworking
import TestSupport
import Testing

@Suite struct ServeTests {
  @Test func `the preview is built aside and served, and Ctrl-C stops it cleanly`() async throws {
    let project = try SampleProject()
    let server = try ServedSite(in: project.folder.path)
    let home = try await get(server.address + "/")
    #expect(home.status == 200)
    #expect(home.text.contains("<h1>Home</h1>"))
    let missing = try await get(server.address + "/nowhere/")
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

  @Test func `what is saved is served, and what is wrong is told where the page is open`()
    async throws
  {
    let project = try SampleProject()
    let server = try ServedSite(in: project.folder.path)
    let news = try NewsReader(server)
    #expect(try news.next(of: "edition").isEmpty == false)
    let page = "---\ntitle: Saved\n---\n"
    try project.folder.write(page + "First words.\n", to: "content/manual/saved.md")
    _ = try news.next(of: "edition")
    #expect(try await get(server.address + "/manual/saved/").text.contains("First words."))

    try project.folder.write(page + "{{ nothing.here }}\n", to: "content/manual/saved.md")
    let findings = try news.next(of: "findings")
    #expect(findings.contains("content/manual/saved.md:4:1: error: "))
    #expect(findings.contains("[placeholder]"))
    let kept = try await get(server.address + "/manual/saved/")
    #expect(kept.status == 200 && kept.text.contains("First words."), "the last good page is gone")

    try project.folder.write(page + "Second words.\n", to: "content/manual/saved.md")
    _ = try news.next(of: "edition")
    #expect(try await get(server.address + "/manual/saved/").text.contains("Second words."))
    let styles = try project.folder.read("theme/assets/plumbline.css")
    try project.folder.write(styles + "p { color: red }\n", to: "theme/assets/plumbline.css")
    _ = try news.next(of: "styles")
    #expect(server.stop() == 0)
  }

  @Test func `whatever is asked for while a site is replaced is there`() async throws {
    let project = try SampleProject()
    let server = try ServedSite(in: project.folder.path)
    let news = try NewsReader(server)
    _ = try news.next(of: "edition")
    // A process of its own: nothing that this test waits for keeps it from asking.
    let asking = Process()
    asking.executableURL = URL(filePath: "/bin/sh")
    asking.arguments =
      [
        "-c", "while :; do for page; do curl -s -o page -w '%{http_code}\\n' \"$page\"; done; done",
        "ask",
      ] + ["/", "/manual/", "/assets/plumbline.css"].map { server.address + $0 }
    asking.currentDirectoryURL = URL(filePath: project.folder.path)
    try project.folder.write("", to: "statuses")
    asking.standardOutput = FileHandle(forWritingAtPath: "\(project.folder.path)/statuses")
    try asking.run()
    defer { if asking.isRunning { asking.terminate() } }
    for word in ["One", "Two", "Three"] {
      try project.folder.write(
        "---\ntitle: Saved\n---\n\(word).\n", to: "content/manual/saved.md")
      _ = try news.next(of: "edition")
      #expect(try await get(server.address + "/manual/saved/").text.contains("\(word)."))
    }
    asking.terminate()
    asking.waitUntilExit()
    let statuses = try project.folder.read("statuses").split(separator: "\n")
    #expect(statuses.count > 3)
    #expect(Set(statuses) == ["200"])
  }

  @Test func `a configuration that cannot be read is told, and its cure is taken up`() throws {
    let project = try SampleProject()
    let server = try ServedSite(in: project.folder.path)
    let news = try NewsReader(server)
    let good = try project.folder.read("plumbline.yml")
    try project.folder.write("titel: x\n", to: "plumbline.yml")
    #expect(try news.next(of: "findings").contains("unknown key 'titel'"))
    try project.folder.write(good, to: "plumbline.yml")
    _ = try news.next(of: "edition")
    #expect(server.stop() == 0)
  }

  private func get(_ address: String) async throws -> (status: Int, text: String) {
    let url = try #require(URL(string: address))
    let (data, response) = try await URLSession.shared.data(from: url)
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    return (status, String(decoding: data, as: UTF8.self))
  }
}
