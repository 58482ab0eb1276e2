import Foundation
import TestSupport
import Testing

/// The search index of a preview, made by a program in Pagefind's place.
@Suite struct PreviewIndexTests {
  private let project: SampleProject
  private let server: ServedSite

  /// Notes each run, and does not end while a file `slow` is there.
  private static let script = """
    #!/bin/sh
    echo run >> runs
    if test -e slow; then exec sleep 900; fi
    mkdir -p "$4"
    grep -l "$(cat words)" "$2/manual/saved/index.html" > "$4/pagefind.js"

    """

  init() throws {
    project = try SampleProject()
    try project.folder.write(Self.script, to: "pagefind")
    let program = "\(project.folder.path)/pagefind"
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    try project.folder.write("First", to: "words")
    try project.folder.write("---\ntitle: Saved\n---\nFirst.\n", to: "content/manual/saved.md")
    server = try ServedSite(
      in: project.folder.path, environment: ["PLUMBLINE_PAGEFIND": program])
  }

  private func save(_ words: String, _ news: NewsReader) async throws {
    try project.folder.write(words, to: "words")
    try project.folder.write(
      "---\ntitle: Saved \(words)\n---\n\(words).\n", to: "content/manual/saved.md")
    _ = try news.next(of: "edition")
    #expect(try await server.get("/manual/saved/").text.contains("\(words)."))
  }

  /// Waits until the index tells the site that is served.
  private func waitForIndex() throws {
    // Looked for anew each time: the folder is another once the index is made.
    try Shell.run(
      """
      until (cd .build/preview/pagefind && sha256sum --status -c plumbline.sha256)
      do sleep 0.02; done
      """, in: project.folder.path)
  }

  private func runs() throws -> Int {
    try project.folder.read("runs").split(separator: "\n").count
  }

  @Test func `an index under way keeps no page waiting, and gives way to the next`() async throws {
    #expect(try await server.get("/pagefind/pagefind.js").text.contains("saved"))
    let news = try NewsReader(server)
    _ = try news.next(of: "edition")
    try project.folder.write("", to: "slow")
    try await save("Second", news)
    while try runs() < 2 { usleep(10_000) }
    try await save("Third", news)
    while try runs() < 3 { usleep(10_000) }
    try project.folder.remove("slow")
    try await save("Fourth", news)
    try waitForIndex()
    #expect(try await server.get("/pagefind/pagefind.js").text.contains("saved"))
    #expect(server.stop() == 0)
  }

  @Test func `an index that a faulty source stopped is made of what is still served`() throws {
    let news = try NewsReader(server)
    _ = try news.next(of: "edition")
    try project.folder.write("", to: "slow")
    try project.folder.write(
      "---\ntitle: Saved anew\n---\nFirst.\n", to: "content/manual/saved.md")
    _ = try news.next(of: "edition")
    while try runs() < 2 { usleep(10_000) }
    try project.folder.remove("slow")
    try project.folder.write(
      "---\ntitle: Saved\n---\n{{ nothing }}\n", to: "content/manual/saved.md")
    _ = try news.next(of: "faults")
    try waitForIndex()
    #expect(server.stop() == 0)
  }
}
