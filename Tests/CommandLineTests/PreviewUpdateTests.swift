import Foundation
import TestSupport
import Testing

/// What becomes of a preview when its sources change.
@Suite struct PreviewUpdateTests {
  @Test func `what is saved is served, and what is wrong is told where the page is open`()
    async throws
  {
    let project = try SampleProject()
    let server = try ServedSite(in: project.folder.path)
    let news = try NewsReader(server, page: "manual/saved/index.html")
    let others = try NewsReader(server)
    #expect(try news.next(of: "edition").isEmpty == false)
    let page = "---\ntitle: Saved\n---\n"
    try project.folder.write(page + "First words.\n", to: "content/manual/saved.md")
    _ = try news.next(of: "edition")
    #expect(try await server.get("/manual/saved/").text.contains("First words."))

    try project.folder.write(page + "{{ nothing.here }}\n", to: "content/manual/saved.md")
    let faults = try news.next(of: "faults")
    #expect(faults.contains("content/manual/saved.md:4:1: error: "))
    #expect(faults.contains("[placeholder]"))
    #expect(try others.next(of: "faults") == "", "a page is told of another's faults")
    let kept = try await server.get("/manual/saved/")
    #expect(kept.status == 200 && kept.text.contains("First words."), "the last good page is gone")

    try project.folder.write(page + "Second words.\n", to: "content/manual/saved.md")
    _ = try news.next(of: "edition")
    #expect(try await server.get("/manual/saved/").text.contains("Second words."))
    let styles = try project.folder.read("theme/assets/plumbline.css")
    try project.folder.write(styles + "p { color: red }\n", to: "theme/assets/plumbline.css")
    _ = try news.next(of: "styles")
    #expect(server.stop() == 0)
  }

  @Test func `a page whose text alone was saved is there before all others are looked at`()
    async throws
  {
    let project = try SampleProject()
    let page = "---\ntitle: Saved\n---\n"
    try project.folder.write(page + "First words.\n", to: "content/manual/saved.md")
    try project.folder.write("", to: "errors")
    let server = try ServedSite(
      in: project.folder.path, errors: "\(project.folder.path)/errors")
    let news = try NewsReader(server)
    _ = try news.next(of: "edition")
    try project.folder.write(page + "Second words.\n", to: "content/manual/saved.md")
    _ = try news.next(of: "edition")
    #expect(try await server.get("/manual/saved/").text.contains("Second words."))
    #expect(try news.names(before: "review").contains("edition") == false, "it is loaded twice")
    let styles = try project.folder.read("theme/assets/plumbline.css")
    try project.folder.write(styles + "p { color: red }\n", to: "theme/assets/plumbline.css")
    #expect(try news.names(before: "styles").contains("edition") == false, "it is loaded twice")
    #expect(server.stop() == 0)
    let told = try project.folder.read("errors").split(separator: "\n")
    #expect(told.count { $0.contains(/^renewed in \d+ ms: content\/manual\/saved.md$/) } == 1)
    let whole = try project.folder.read(".build/preview/llms-full.txt")
    #expect(whole.contains("Second words."))
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
      #expect(try await server.get("/manual/saved/").text.contains("\(word)."))
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
    #expect(try news.next(of: "faults").contains("unknown key 'titel'"))
    try project.folder.write(good, to: "plumbline.yml")
    _ = try news.next(of: "edition")
    #expect(server.stop() == 0)
  }

  @Test func `a file that pages include from elsewhere is watched, before it is there too`()
    async throws
  {
    let project = try SampleProject()
    try project.folder.write("From outside.\n", to: "examples/one/part.txt")
    let page = "---\ntitle: Saved\n---\n{{ include path=examples/one/part.txt }}\n"
    try project.folder.write(page, to: "content/manual/saved.md")
    let server = try ServedSite(in: project.folder.path)
    let news = try NewsReader(server, page: "manual/saved/index.html")
    let others = try NewsReader(server)
    for reader in [news, others] { _ = try reader.next(of: "edition") }
    try project.folder.write("Changed outside.\n", to: "examples/one/part.txt")
    _ = try news.next(of: "edition")
    #expect(try await server.get("/manual/saved/").text.contains("Changed outside."))

    try project.folder.write("{{ nothing.here }}\n", to: "examples/one/part.txt")
    #expect(try news.next(of: "faults").contains("examples/one/part.txt:1:1: error: "))
    #expect(try others.next(of: "faults") == "")
    try project.folder.write(
      page.replacing("one/part.txt", with: "two/new.txt"), to: "content/manual/saved.md")
    #expect(try news.next(of: "faults").contains("there is no file 'examples/two/new.txt'"))
    try project.folder.write("Made later.\n", to: "examples/two/new.txt")
    _ = try news.next(of: "edition")
    #expect(try await server.get("/manual/saved/").text.contains("Made later."))
    #expect(server.stop() == 0)
  }

  @Test func `other folders are watched once the configuration names them`() async throws {
    let project = try SampleProject()
    let server = try ServedSite(in: project.folder.path)
    let news = try NewsReader(server)
    _ = try news.next(of: "edition")
    try FileManager.default.copyItem(
      atPath: project.folder.path + "/content", toPath: project.folder.path + "/pages")
    try project.folder.replace("content: content", with: "content: pages", in: "plumbline.yml")
    _ = try news.next(of: "edition")
    try project.folder.write("---\ntitle: Saved\n---\nElsewhere.\n", to: "pages/manual/saved.md")
    _ = try news.next(of: "edition")
    #expect(try await server.get("/manual/saved/").text.contains("Elsewhere."))
    #expect(server.stop() == 0)
  }

  @Test
  func `what the check finds is told in the page it is about, and no longer once it is cured`()
    throws
  {
    let project = try SampleProject()
    let server = try ServedSite(in: project.folder.path)
    let news = try NewsReader(server, page: SampleProject.page + "/index.html")
    #expect(try news.next(of: "review") == "")
    let trail = try project.folder.read("theme/trail.mustache")
    try project.folder.replace("<ol>", with: "<ol><!-- a --><li>x</li>", in: "theme/trail.mustache")
    let review = try news.next(of: "review")
    #expect(review.contains(".build/preview/\(SampleProject.page)/index.html:"), "\(review)")
    #expect(review.contains("[trail]"))
    #expect(!review.contains("/manual/"), "a page is told of another's findings")
    try project.folder.write(trail, to: "theme/trail.mustache")
    #expect(try news.next(of: "review") == "")
    #expect(server.stop() == 0)
  }
}
