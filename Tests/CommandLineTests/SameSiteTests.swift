import Foundation
import TestSupport
import Testing

/// What `plumbline build` writes and tells depends on the sources, not on where, when, or by whom
/// they are built.
@Suite struct SameSiteTests {
  /// A way of building that must make no difference.
  struct Surroundings: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var environment: [String: String] = [:]
    /// What a shell does before it builds.
    var before = "true"
    var arguments: [String] = []

    static let all = [
      Surroundings(
        testDescription: "in Turkish, far to the east, on two threads",
        environment: [
          "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati",
        ], arguments: ["-j", "2"]),
      Surroundings(
        testDescription: "in no language, as another home, on one thread",
        environment: ["LANG": "C", "LC_ALL": "C", "TZ": "Nowhere/Such", "HOME": "/nowhere"],
        arguments: ["-j", "1"]),
      Surroundings(
        testDescription: "long ago, by one who lets nobody read",
        environment: ["SOURCE_DATE_EPOCH": "1"], before: "umask 077"),
      Surroundings(
        testDescription: "long hence, by one who lets everybody write",
        environment: ["SOURCE_DATE_EPOCH": "4102444800"], before: "umask 000"),
      Surroundings(
        testDescription: "from files written in another order, and long ago",
        before: "sh shuffle content && sh shuffle theme"),
    ]
  }

  /// Writes the files of a folder anew, the last name first, each of another day than it was.
  private static let shuffle = """
    mv "$1" "$1.old"
    find "$1.old" -type f | LC_ALL=C sort -r | while IFS= read -r file; do
      new="$1${file#"$1.old"}"
      mkdir -p "${new%/*}" && cat "$file" > "$new" && touch -d 2001-02-03 "$new"
    done
    rm -r "$1.old"

    """

  /// The site, and the report on its sources once they are at fault.
  private static func results(
    _ surroundings: Surroundings?
  ) throws -> (site: [String: Data], report: String) {
    let project = try SampleProject()
    try project.folder.write(shuffle, to: "shuffle")
    func build(_ arguments: [String]) throws -> Tool {
      try Tool.run(
        ["build", "--no-search"] + arguments + (surroundings?.arguments ?? []),
        in: project.folder.path, environment: surroundings?.environment ?? [:],
        through: ["/bin/sh", "-ec", "\(surroundings?.before ?? "true"); exec \"$@\"", "build"])
    }
    let run = try build([])
    try #require(run.status == 0, "\(run.errors)\(run.output)")
    let site = try SiteSnapshot(of: project.folder.path + "/site").bytes
    for name in ["z", "a", "m"] {
      try project.folder.write(
        "---\ntitle: İstanbul\n---\n[gone](gone.md)\n\n### far\n\n{{ no.thing }}\n",
        to: "content/\(name).md")
    }
    let report = try build(["--format", "json"])
    #expect(report.status == 1)
    return (site, report.output)
  }

  private static let usual = Result { try results(nil) }

  @Test(arguments: Surroundings.all)
  func `site and report are the same byte for byte`(_ surroundings: Surroundings) throws {
    let usual = try Self.usual.get()
    let other = try Self.results(surroundings)
    #expect(usual.site.count > 50)
    #expect(Set(other.site.keys) == Set(usual.site.keys))
    for (path, bytes) in usual.site {
      #expect(other.site[path] == bytes, "\(path) differs")
    }
    #expect(usual.report.contains("\"placeholder\""))
    #expect(other.report == usual.report)
  }
}
