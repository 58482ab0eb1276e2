import TestSupport
import Testing

/// Everything that is wrong with a site is reported in one run, each fault in its place.
@Suite struct FaultTests {
  @Test func `all faults of a site are told at once`() throws {
    let project = try SampleProject()
    try project.folder.write(Self.page, to: "content/faulty.md")
    try project.folder.write("---\ntitle: [\n---\nText\n", to: "content/malformed.md")
    let run = try project.run("build")
    #expect(run.status == 1)
    for expected in [
      "content/faulty.md:3:1: error: unknown key 'colour' [front-matter]",
      "content/faulty.md:6:8: error: ",
      "content/faulty.md:8:1: error: ",
      "content/faulty.md:10:1: error: ",
      "content/faulty.md:12:1: error: ",
      "content/faulty.md:16:",
      "content/malformed.md:",
    ] {
      #expect(run.output.contains(expected), "no '\(expected)' in:\n\(run.output)")
    }
    for rule in ["placeholder", "front-matter", "link", "anchor", "image", "heading", "yaml"] {
      #expect(run.output.contains("[\(rule)]"), "no [\(rule)] in:\n\(run.output)")
    }
    let lines = run.output.split(separator: "\n")
    let findings = lines.filter { $0.contains(": error: ") }
    #expect(findings.count == lines.count { $0.hasPrefix("  hint: ") }, "a finding has no hint")
    #expect(findings == findings.sorted { Self.place($0) < Self.place($1) })
  }

  /// The part of a finding it is sorted by, with its numbers as numbers.
  private static func place(_ line: Substring) -> (Substring, Int, Int) {
    let parts = line.split(separator: ":")
    return (parts[0], Int(parts[1]) ?? 0, Int(parts[2]) ?? 0)
  }

  private static let page = """
    ---
    title: Faulty
    colour: red
    ---

    It has {{ audit-trail.acton-count }} actions.

    [gone](gone.md)

    [no such place](docs/index.md#nowhere)

    ![a picture](missing.png)

    ## One {#same}

    ## Other {#same}

    """
}
