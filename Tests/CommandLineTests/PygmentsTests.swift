import Foundation
import TestSupport
import Testing

/// Code in the colours of Pygments itself, which `make` installs.
@Suite(.enabled(if: ColouredProject.python != nil, "run by 'make test', which installs Pygments"))
struct PygmentsTests {
  private let project: ColouredProject

  init() throws { project = try ColouredProject() }

  @Test func `colours change nothing but colours`() throws {
    let coloured = try project.build(into: "coloured")
    let plain = try project.buildPlain(into: "plain")
    #expect(coloured.keys.sorted() == plain.keys.sorted())
    let pages = coloured.filter { $0.value.contains("<span class=\"c-") }
    #expect(pages.count > 3)
    for (path, text) in coloured where path != "plumbline.json" {
      let other = try #require(plain[path])
      if pages[path] == nil { #expect(text == other, "\(path)") }
      #expect(
        text.replacing(/<[^>]*>/, with: "") == other.replacing(/<[^>]*>/, with: ""), "\(path)")
    }
    let check = try project.sample.run("check", "coloured")
    #expect(check.status == 0, "\(check.output)")
  }

  @Test func `the bytes are the same on any number of cores, and without Python once all is known`()
    throws
  {
    let first = try project.build(into: "first")
    let known = try project.build(into: "known", python: nil)
    #expect(known == first)
    try project.sample.folder.remove(".build")
    let alone = try project.build(into: "alone", through: ["/usr/bin/taskset", "-c", "0"])
    #expect(alone == first)
  }

  @Test func `what is kept and cannot be read is asked for again`() throws {
    let first = try project.build(into: "first")
    let kept = "\(project.sample.folder.path)/.build/colours"
    let names = try FileManager.default.contentsOfDirectory(atPath: kept)
    #expect(names.count > 10)
    for (index, name) in names.enumerated() {
      try ["", "k", "k99999999", "\0"][index % 4]
        .write(toFile: "\(kept)/\(name)", atomically: true, encoding: .utf8)
    }
    #expect(try project.build(into: "second") == first)
    #expect(try project.build(into: "third", python: nil) == first)
  }

  @Test func `without a place to keep answers the site is the same`() throws {
    let first = try project.build(into: "first")
    try project.sample.folder.remove(".build")
    try project.sample.folder.write("A file where the folder is to be.", to: ".build")
    #expect(try project.build(into: "second") == first)
  }

  @Test func `two builds at once make one site`() throws {
    try project.run(
      ["-o", "{}"], through: ["/usr/bin/xargs", "-P", "2", "-I", "{}"], input: "one\ntwo\n")
    let one = try project.files(in: "one")
    #expect(one["index.html"] != nil)
    #expect(try project.files(in: "two") == one)
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: "\(project.sample.folder.path)/.build/colours")
    #expect(kept.allSatisfy { !$0.hasSuffix(".partial") })
  }

  private static let languages = [
    "sh", "console", "bash-session", "python", "pycon", "pytb", "diff", "html", "html+jinja", "php",
    "json", "yaml", "css", "js", "JSON", "swift", "terraform", "ini", "toml", "rst", "md", "c++",
    "http", "nginx", "no-such-language", "-", "../../etc", "é",
  ]

  @Test func `any text in any language stays what it is`() throws {
    let code = """


      $ echo "unclosed 'é€😀 \t<b>&amp;</b> {{#x}} <?php ?> {% raw %}
      >>> def f(:   \n+added\n-taken\n\\\n# «» /* */ \"\"\"
      key: [a, {b: 'c'
      \u{2028} e\u{301} ﷽  \n\n
      """
    let fences = Self.languages.map { "```\($0) example {2-4}\n\(code)\n```\n" }
    try project.sample.folder.write(
      "---\ntitle: P\n---\n" + fences.joined(separator: "\n"), to: "content/page.md")
    let coloured = try blocks(of: project.build(into: "coloured"))
    let plain = try blocks(of: project.buildPlain(into: "plain"))
    #expect(coloured.count == Self.languages.count)
    for (language, (block, other)) in zip(Self.languages, zip(coloured, plain)) {
      #expect(block == other, "\(language)")
    }
  }

  /// The code on the page, without the tags within it.
  private func blocks(of site: [String: String]) throws -> [String] {
    try #require(site["page/index.html"]).components(separatedBy: "<pre ").dropFirst()
      .map { $0.replacing(/<\/?span[^>]*>/, with: "") }
  }
}
