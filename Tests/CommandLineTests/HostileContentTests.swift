import Foundation
import TestSupport
import Testing

/// Names and folders that no writer means, each with one clear answer.
@Suite struct HostileContentTests {
  private let project: SampleProject
  private var content: String { project.folder.path + "/content" }

  init() throws { project = try SampleProject() }

  @Test(arguments: [
    ("ln -s . loop", "content/loop:1:1: error: this is a symbolic link"),
    ("ln -s a b && ln -s b a", "content/b:1:1: error: this is a symbolic link"),
    ("ln -s /etc/passwd page.md", "content/page.md:1:1: error: this is a symbolic link"),
    ("mkfifo page.md", "content/page.md:1:1: error: this is a pipe"),
  ])
  func `what cannot be published is told at its place`(_ script: String, _ told: String) throws {
    try Shell.run(script, in: content)
    let run = try project.run("build", "--no-search")
    #expect(run.status == 1)
    #expect(run.output.contains(told), "\(run.output)")
    #expect(!FileManager.default.fileExists(atPath: "\(project.folder.path)/site"))
  }

  @Test(arguments: ["build", "check"])
  func `each name that is not UTF-8 is told, with its bytes`(command: String) throws {
    let project = try SampleProject(withSite: command == "check")
    try Shell.run(
      """
      touch "$(printf 'bad\\377.md')" "$(printf 'bad\\376.md')" "$(printf '_part\\377.md')"
      mkdir "$(printf 'f\\303')" && touch "$(printf 'f\\303/a.md')" "$(printf 'manual/\\355\\240\\200x')"
      """, in: project.folder.path + "/content")
    let run = try project.run(command)
    #expect(run.status == 1)
    for name in [#"bad\xFE.md"#, #"bad\xFF.md"#, #"f\xC3"#, #"manual/\xED\xA0\x80x"#] {
      #expect(
        run.output.contains("content/\(name):1:1: error: the name is not UTF-8 [path]"),
        "\(run.output) \(run.errors)")
    }
    #expect(!run.output.contains("_part"), "what is not published is told")
  }

  @Test func `a name with a line break stays on the line of its finding`() throws {
    try Shell.run("printf -- '---\\ntitle: A\\n---\\n' > \"$(printf 'a\\nb.md')\"", in: content)
    let run = try project.run("build", "--no-search")
    #expect(run.status == 1)
    #expect(run.output.contains(#"content/a\u{A}b.md:1:1: error: the name 'a\u{A}b' holds"#))
  }

  @Test func `folders deeper than anyone needs are told where their depth begins`() throws {
    try dig(10_000)
    defer { try? Shell.run("rm -rf d", in: content) }
    let run = try project.run("build", "--no-search")
    #expect(run.status == 1, "\(run.errors)")
    let place = [String](repeating: "d", count: 65).joined(separator: "/")
    let line = "content/\(place):1:1: error: this folder is more than 64 levels deep"
    #expect(run.output.contains(line), "\(run.output.prefix(400))")
  }

  @Test func `a page of hundreds of megabytes is told, and not read`() throws {
    try Shell.run("truncate -s 300M large.md && truncate -s 100M manual/larger.md", in: content)
    let run = try project.run("build", "--no-search")
    #expect(run.status == 1, "\(run.errors)")
    for page in ["large.md", "manual/larger.md"] {
      #expect(
        run.output.contains(
          "content/\(page):1:1: error: the page is longer than 4 MiB [input-limit]"))
    }
  }

  @Test func `aliases that would fill the memory are told where they stand`() throws {
    let bomb = (1...30).map { "k\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    try project.folder.write("---\ntitle: A\n\(bomb)---\n", to: "content/bomb.md")
    let run = try project.run("build", "--no-search")
    #expect(run.status == 1)
    #expect(run.output.contains("content/bomb.md:3:"), "\(run.output)")
    #expect(run.output.contains("[front-matter]"))
  }

  /// Inputs that an unguarded reader blows up to hundreds of times their size.
  private static let swollen = [
    "[f]: /u \"\(times(20_000, "t"))\"\n\n" + times(5_000, "[f]"),
    times(1_200, "|a") + "\n" + times(1_200, "|-") + "\n" + times(1_200, "|b\n"),
    times(40_000, "|a") + "\n" + times(40_000, "|-") + "\n", times(20_000, "![[]()"),
    times(20_000, ">") + times(20_000, "a*"),
  ]

  private static func times(_ count: Int, _ text: String) -> String {
    String(repeating: text, count: count)
  }

  /// The most memory that a build takes, in kilobytes.
  private func memory() throws -> Int {
    let measure = """
      import resource, subprocess, sys
      run = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """
    let run = try Tool.run(
      ["build", "--no-search"], in: project.folder.path,
      through: ["/usr/bin/python3", "-c", measure])
    return try #require(Int(run.output.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  @Test func `pages that would swell take little more memory than harmless ones`() throws {
    func write(_ texts: [String]) throws {
      for (index, text) in texts.enumerated() {
        try project.folder.write(
          "---\ntitle: Page \(index)\n---\n\(text)\n", to: "content/manual/h\(index).md")
      }
    }
    try write(Self.swollen.map { Self.times($0.utf8.count / 16, "words of a page\n") })
    let usual = try memory()
    try write(Self.swollen)
    let swollen = try memory()
    #expect(swollen < usual + (64 << 10), "\(swollen) kB for \(usual) kB")
  }

  /// Makes folders, each in the one before.
  private func dig(_ depth: Int) throws {
    var folder = unsafe open(content, O_RDONLY | O_DIRECTORY)
    for _ in 0..<depth {
      try #require(unsafe mkdirat(folder, "d", 0o755) == 0)
      let next = unsafe openat(folder, "d", O_RDONLY | O_DIRECTORY)
      close(folder)
      folder = next
    }
    close(folder)
  }
}
