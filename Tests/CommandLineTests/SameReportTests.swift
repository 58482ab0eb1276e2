import Foundation
import TestSupport
import Testing

/// What `plumbline check` reports depends on the site, not on where or when it is run.
@Suite struct SameReportTests {
  /// A way of running the tool that must make no difference.
  struct Surroundings: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var environment: [String: String] = [:]
    /// The command that runs the tool, and its first arguments.
    var through: [String] = []

    static let all = [
      Surroundings(testDescription: "again"),
      Surroundings(
        testDescription: "in Turkish",
        environment: ["LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"]),
      Surroundings(testDescription: "in no language", environment: ["LANG": "C", "LC_ALL": "C"]),
      Surroundings(
        testDescription: "on the other side of the date line",
        environment: ["TZ": "Pacific/Kiritimati"]),
      Surroundings(testDescription: "without a zone", environment: ["TZ": "Nowhere/Such"]),
      Surroundings(
        testDescription: "on one core", through: ["/usr/bin/taskset", "-c", firstCore]),
    ]

    /// A core that this process may use.
    private static var firstCore: String {
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      return status.firstMatch(of: /Cpus_allowed_list:\s*(\d+)/).map { String($0.1) } ?? "0"
    }
  }

  @Test(arguments: Surroundings.all, ["json", "text", "sarif"])
  func `a report is the same byte for byte`(_ surroundings: Surroundings, format: String) throws {
    let project = try Self.faultyProject()
    let plain = try project.run("check", "--format", format)
    let other = try Tool.run(
      ["check", "--format", format], in: project.folder.path,
      environment: surroundings.environment, through: surroundings.through)
    #expect(plain.status == 1)
    #expect(other.status == plain.status, "\(other.errors)")
    #expect(other.output == plain.output)
  }

  @Test func `a report is the same wherever the project stands`() throws {
    let (one, other) = (try Self.faultyProject(), try Self.faultyProject())
    #expect(one.folder.path != other.folder.path)
    let reports = try [one, other].map { try $0.run("check", "--format", "json").output }
    #expect(reports[0] == reports[1])
    #expect(reports[0].contains("\"policy-broader\""))
  }

  @Test func `a report is the same from a folder within, but for the paths`() throws {
    let project = try Self.faultyProject()
    let outside = try project.run("check", "--format", "json")
    let within = try Tool.run(
      ["check", "../site", "-c", "../plumbline.yml", "--format", "json"],
      in: project.folder.path + "/theme")
    #expect(within.status == outside.status)
    #expect(Self.fingerprints(within) == Self.fingerprints(outside))
  }

  /// Drift and faults of many kinds, on many pages at once.
  private static func faultyProject() throws -> SampleProject {
    let project = try SampleProject(withSite: true)
    let folder = project.folder
    try folder.replace(
      Drift.action("sqs:TagQueue"), with: Drift.action("sqs:*"), in: SampleProject.html)
    try folder.replace("5,664", with: "5,600", in: SampleProject.html)
    for page in ["", "docs/", "manual/", "manual/checking/"] {
      let file = "site/\(page)index.html"
      try folder.replace("<main", with: "<p id=\"content\">NaN</p><main", in: file)
      try folder.replace(
        "<a class=\"brand\" href=\"", with: "<a class=\"brand\" href=\"nowhere/", in: file)
    }
    try folder.remove("site/manual/checking/index.md")
    try folder.write("---\ntitle: Broken\n---\n[gone](gone.md)\n\n# one\n", to: "content/b.md")
    return project
  }

  private static func fingerprints(_ run: Tool) -> [String] {
    run.output.matches(of: /"fingerprint": "(\w+)"/).map { String($0.1) }.sorted()
  }
}
