import TestSupport
import Testing

/// `plumbline accept`, and what `plumbline check` makes of the file it writes.
@Suite struct AcceptTests {
  /// A moment on 26 November 2026.
  private static let clock = ["SOURCE_DATE_EPOCH": "1795651200"]

  @Test func `an accepted finding is listed and fails no run, in any folder and time zone`() throws
  {
    let project = try Self.drifted()
    let fingerprint = try Self.fingerprint(of: "quota", in: project)
    let run = try Self.accept(project, String(fingerprint.prefix(8)).uppercased())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("accepted 'quota' \(fingerprint) until 2026-12-26"))
    let file = try project.folder.read("plumbline-accepted.yml")
    #expect(file.contains("fingerprint: \"\(fingerprint)\""))
    #expect(file.contains("reason: \"mended next week\""))
    for zone in ["Asia/Tokyo", "America/Lima"] {
      let check = try project.run("check", environment: Self.clock.merging(["TZ": zone]) { $1 })
      #expect(check.status == 0, "\(check.output)")
      #expect(check.output.contains("accepted: \(SampleProject.html):"))
      #expect(check.output.contains("  until 2026-12-26: mended next week\n"))
      #expect(check.output.hasSuffix("1 finding accepted, the first until 2026-12-26\n"))
    }
  }

  @Test func `accepting again replaces the entry`() throws {
    let project = try Self.drifted()
    let fingerprint = try Self.fingerprint(of: "quota", in: project)
    _ = try Self.accept(project, fingerprint)
    let first = try project.folder.read("plumbline-accepted.yml")
    #expect(try Self.accept(project, fingerprint).status == 0)
    #expect(try project.folder.read("plumbline-accepted.yml") == first)
    _ = try Self.accept(project, fingerprint, reason: "another reason")
    let second = try project.folder.read("plumbline-accepted.yml")
    #expect(second == first.replacing("mended next week", with: "another reason"))
  }

  @Test(arguments: [
    ("1798329600", 1, "ended on 2026-12-26"), ("1790000000", 1, "more than 90 days ahead"),
    ("1798243200", 0, "1 finding accepted"),
  ])
  func `the day decides whether an acceptance still holds`(
    moment: String, status: Int32, words: String
  ) throws {
    let project = try Self.drifted()
    _ = try Self.accept(project, try Self.fingerprint(of: "quota", in: project))
    let run = try project.run("check", environment: ["SOURCE_DATE_EPOCH": moment])
    #expect(run.status == status, "\(run.output)")
    #expect(run.output.contains(words), "\(run.output)")
    if status == 1 {
      #expect(run.output.contains("plumbline-accepted.yml:11:12: error: "))
      #expect(run.output.contains("[quota]"))
    }
  }

  @Test func `an acceptance of what is mended is told, and of what changed covers nothing`() throws
  {
    let project = try Self.drifted()
    _ = try Self.accept(project, try Self.fingerprint(of: "quota", in: project))
    try project.folder.replace(">6,114</span>", with: ">6,141</span>", in: SampleProject.html)
    let changed = try project.run("check", environment: Self.clock)
    #expect(changed.status == 1)
    #expect(changed.output.contains("is not what is found now [suppression]"))
    #expect(changed.output.contains("[quota]"))
    try project.folder.replace(">6,141</span>", with: ">6,144</span>", in: SampleProject.html)
    let mended = try project.run("check", environment: Self.clock)
    #expect(mended.status == 1)
    #expect(mended.output.contains("plumbline-accepted.yml:4:5: error: "))
    #expect(mended.output.contains("is accepted here and not found any more [suppression]"))
  }

  @Test(arguments: [
    ("policy-broader", SampleProject.html, Drift.action("iam:PassRole"), Drift.action("iam:*")),
    (
      "policy-incomparable", SampleProject.html, Drift.action("iam:PassRole"),
      Drift.action("iam:CreateUser")
    ),
    ("policy-copy", "site/policies/audit-trail.json", "\"iam:PassRole\"", "\"iam:*\""),
  ])
  func `what may grant more is accepted only by a security owner`(
    rule: String, file: String, old: String, new: String
  ) throws {
    let project = try SampleProject(withSite: true)
    try project.folder.replace(old, with: new, in: file)
    let fingerprint = try Self.fingerprint(of: rule, in: project)
    let refused = try Self.accept(project, fingerprint)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("'--security-owner NAME'"), "\(refused.errors)")
    let blank = try Self.accept(project, fingerprint, "--security-owner", " ")
    #expect(blank.status == 2)
    #expect(blank.errors.contains("'--security-owner' is blank"))
    #expect(try Self.accept(project, fingerprint, "--security-owner", "Ada").status == 0)
    #expect(
      try project.folder.read("plumbline-accepted.yml").contains("security-owner: \"Ada\""))
    #expect(try project.run("check", environment: Self.clock).status == 0)
  }

  @Test func `an acceptance without its owner covers nothing`() throws {
    let project = try SampleProject(withSite: true)
    try project.folder.replace(
      Drift.action("iam:PassRole"), with: Drift.action("iam:*"), in: SampleProject.html)
    let fingerprint = try Self.fingerprint(of: "policy-broader", in: project)
    _ = try Self.accept(project, fingerprint, "--security-owner", "Ada")
    try project.folder.replace(
      "    security-owner: \"Ada\"\n", with: "", in: "plumbline-accepted.yml")
    let run = try project.run("check", environment: Self.clock)
    #expect(run.status == 1)
    #expect(run.output.contains("without a security owner [suppression]"))
    #expect(run.output.contains("[policy-broader]"))
  }

  static func drifted() throws -> SampleProject {
    let project = try SampleProject(withSite: true)
    let quota = "data-fact=\"quota.managed-policy\">"
    try project.folder.replace(quota + "6,144", with: quota + "6,114", in: SampleProject.html)
    return project
  }

  /// The fingerprint that a check prints under the first finding of a rule.
  static func fingerprint(of rule: String, in project: SampleProject) throws -> String {
    let lines = try project.run("check").output.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasSuffix("[\(rule)]") && $0.first != " " })
    let line = try #require(lines[start...].first { $0.hasPrefix("  fingerprint: ") })
    return String(line.dropFirst("  fingerprint: ".count))
  }

  static func accept(
    _ project: SampleProject, _ fingerprint: String, _ more: String...,
    reason: String = "mended next week", until: String = "2026-12-26"
  ) throws -> Tool {
    try Tool.run(
      ["accept", fingerprint, "--reason", reason, "--until", until] + more,
      in: project.folder.path, environment: clock)
  }
}
