import TestSupport
import Testing

/// `expect:` in `plumbline.yml`: a check that looks at too little is no pass.
@Suite struct FloorTests {
  @Test(arguments: ["pages", "policies", "trails", "steps", "claims", "links"])
  func `a floor that is missed is a hole, told at its line`(_ kind: String) throws {
    let project = try SampleProject(withSite: true)
    let line = try Self.expect("\(kind): 100000", in: project)
    let run = try project.run("check")
    #expect(run.status == 3, "\(run.output)\(run.errors)")
    #expect(run.output.hasPrefix("plumbline.yml:\(line):"))
    #expect(run.output.contains("of the 100000 that 'expect' asks for [coverage]"))
    #expect(run.output.contains("  expected: 100000 \(kind) or more\n"))
    #expect(run.output.contains("1 error, 0 warnings"))
  }

  @Test func `a floor that is met is silent`() throws {
    let project = try SampleProject(withSite: true)
    _ = try Self.expect("pages: 1", in: project)
    #expect(try project.run("check").status == 0)
  }

  @Test func `drift comes before a floor that is missed, and both are told`() throws {
    let project = try SampleProject(withSite: true)
    _ = try Self.expect("pages: 100000", in: project)
    _ = try Drift.all[0].apply(to: project.folder)
    let run = try project.run("check")
    #expect(run.status == 1)
    #expect(run.output.contains("[\(Drift.all[0].rule)]"))
    #expect(run.output.contains("that 'expect' asks for [coverage]"))
  }

  @Test(arguments: [
    ("page: 1", "unknown key 'page'", "did you mean 'pages'"),
    ("pages: -1", "cannot be negative", "write 0 or more"),
    ("pages: all", "expected a whole number", "write decimal digits"),
  ])
  func `a floor that cannot be understood is an error of the configuration`(
    line: String, message: String, hint: String
  ) throws {
    let project = try SampleProject(withSite: true)
    let number = try Self.expect(line, in: project)
    let run = try project.run("check")
    #expect(run.status == 2)
    #expect(run.output.hasPrefix("plumbline.yml:\(number):"))
    #expect(run.output.contains(message))
    #expect(run.output.contains(hint))
  }

  /// Puts one floor in place of the project's own, and gives its line.
  private static func expect(_ line: String, in project: SampleProject) throws -> Int {
    let own = try project.folder.read("plumbline.yml")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { $0 != "expect:" }
    let text = own.filter { !$0.isEmpty }.joined(separator: "\n") + "\nexpect:\n  \(line)\n"
    try project.folder.write(text, to: "plumbline.yml")
    return text.split(separator: "\n").count
  }
}
