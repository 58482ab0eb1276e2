import TestSupport
import Testing

/// What `plumbline accept` refuses, each with its cure, and leaves no file behind.
@Suite struct AcceptRefusalTests {
  @Test(arguments: [
    ([], "no fingerprint was given", "copy it from the report"),
    (["0123456"], "'0123456' is no fingerprint", "16 hexadecimal digits"),
    (["0123456789abcdef0"], "is no fingerprint", "16 hexadecimal digits"),
    (["01234567g"], "is no fingerprint", "16 hexadecimal digits"),
    (["01234567", "89abcdef"], "unexpected argument '89abcdef'", "name one only"),
    (["01234567"], "'--reason' is missing", "--reason TEXT"),
    (["01234567", "--reason", " \t"], "'--reason' is blank", "say why"),
    (["01234567", "--reason", "a\nb"], "cannot be seen", "on one line"),
    (["01234567", "--reason", "a\u{202E}b"], "cannot be seen", "on one line"),
    (["01234567", "--reason", "x"], "'--until' is missing", "--until DATE"),
    (["01234567", "--reason", "x", "--until", "soon"], "'soon' is no day", "'2027-02-24'"),
    (["01234567", "--reason", "x", "--until", "2026-11-31"], "is no day", ""),
    (["01234567", "--reason", "x", "--until", "2026-11-26"], "not in the future", "from tomorrow"),
    (["01234567", "--reason", "x", "--until", "2020-01-01"], "not in the future", ""),
    (["01234567", "--reason", "x", "--until", "2027-02-25"], "more than 90 days", "2027-02-24"),
    (["01234567", "--reason", "x", "--unitl", "x"], "no option '--unitl'", "'--until'"),
  ])
  func `an acceptance that says too little is refused`(
    arguments: [String], message: String, hint: String
  ) throws {
    let run = try Tool.run(
      ["accept"] + arguments, in: Repository.root,
      environment: ["SOURCE_DATE_EPOCH": "1795651200"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test(arguments: ["", "now", "-1", "1.5", "999999999999999999", "99999999999999999999"])
  func `a clock that tells no moment is refused`(_ moment: String) throws {
    for command in ["accept", "check"] {
      let run = try Tool.run(
        [command], in: Repository.root, environment: ["SOURCE_DATE_EPOCH": moment])
      #expect(run.status == 2)
      #expect(run.errors.contains("SOURCE_DATE_EPOCH is '\(moment)'"), "\(run.errors)")
    }
  }

  @Test func `a fingerprint that nothing has is refused with the nearest that there are`() throws {
    let project = try AcceptTests.drifted()
    let real = try AcceptTests.fingerprint(of: "quota", in: project)
    let wrong = String(real.dropLast()) + (real.hasSuffix("0") ? "1" : "0")
    let run = try AcceptTests.accept(project, wrong)
    #expect(run.status == 2)
    #expect(run.errors.contains("no finding has the fingerprint '\(wrong)'"))
    #expect(run.errors.contains("\n    \(real) \(SampleProject.html):"))
    #expect(run.errors.contains("[quota]"))
    #expect(throws: (any Error).self) { try project.folder.read("plumbline-accepted.yml") }
  }

  @Test func `where nothing is found there is nothing to accept`() throws {
    let project = try SampleProject(withSite: true)
    let run = try AcceptTests.accept(project, "0123456789abcdef")
    #expect(run.status == 2)
    #expect(run.errors.contains("nothing is found"))
  }

  @Test func `a consequence is accepted with its cause only`() throws {
    let project = try SampleProject(withSite: true)
    try project.folder.remove("site/manual/index.html")
    let report = try project.run("check", "--format", "json").output
    let effects = try #require(
      report.firstMatch(of: /"consequences": \[\n[^\]]*?"fingerprint": "(\w+)"/))
    let run = try AcceptTests.accept(project, String(effects.1))
    #expect(run.status == 2)
    #expect(run.errors.contains("follows from another finding"), "\(run.errors)")
    #expect(run.errors.contains("[missing-page]"))
  }

  @Test func `a hole in the coverage cannot be accepted`() throws {
    let project = try SampleProject(withSite: true)
    try project.folder.replace("  pages: ", with: "  pages: 9", in: "plumbline.yml")
    let fingerprint = try AcceptTests.fingerprint(of: "coverage", in: project)
    let run = try AcceptTests.accept(project, fingerprint)
    #expect(run.status == 2)
    #expect(run.errors.contains("a hole in the coverage cannot be accepted"), "\(run.errors)")
  }

  @Test func `without a site there is nothing to accept, and a hole`() throws {
    let project = try SampleProject()
    let run = try AcceptTests.accept(project, "0123456789abcdef")
    #expect(run.status == 3)
    #expect(run.output.contains("[coverage]"))
  }

  @Test func `a file of acceptances that cannot be understood is told and not written over`() throws
  {
    let project = try AcceptTests.drifted()
    let fingerprint = try AcceptTests.fingerprint(of: "quota", in: project)
    let text = "accepted:\n  - fingerprint: 1\n    reasn: x\n"
    try project.folder.write(text, to: "plumbline-accepted.yml")
    let run = try AcceptTests.accept(project, fingerprint)
    #expect(run.status == 2)
    #expect(run.output.contains("plumbline-accepted.yml:3:5: error: unknown key 'reasn'"))
    #expect(try project.folder.read("plumbline-accepted.yml") == text)
    let check = try project.run("check")
    #expect(check.status == 1)
    #expect(check.output.contains("unknown key 'reasn' [suppression]"))
    #expect(check.output.contains("[quota]"))
  }

  @Test func `a file of acceptances that is full takes no more`() throws {
    let project = try AcceptTests.drifted()
    let fingerprint = try AcceptTests.fingerprint(of: "quota", in: project)
    let entries = (0..<58).map { number in
      """
        - fingerprint: "00000000000000\(number + 10)"
          rule: a
          fact: a
          channel: a
          what: a
          values: "0000000000000000"
          reason: a
          until: 2026-12-26

      """
    }
    try project.folder.write(
      "accepted:\n" + entries.joined(), to: "plumbline-accepted.yml")
    let run = try AcceptTests.accept(project, fingerprint)
    #expect(run.status == 2)
    #expect(run.errors.contains("could not be read with this entry in it"), "\(run.errors)")
    #expect(run.errors.contains("more than 1000 keys and values"))
  }

  @Test func `a disk that refuses ends with the status for that`() throws {
    let project = try AcceptTests.drifted()
    let fingerprint = try AcceptTests.fingerprint(of: "quota", in: project)
    try project.folder.write("x", to: "plumbline-accepted.yml/x")
    let run = try AcceptTests.accept(project, fingerprint)
    #expect(run.status == 4)
    #expect(run.errors.contains("plumbline-accepted.yml"))
    #expect(try project.run("check").status == 4)
  }
}
