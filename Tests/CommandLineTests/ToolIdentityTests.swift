import Foundation
import TestSupport
import Testing

/// Pages are made anew by another tool, and by nothing that only looks like one.
@Suite struct ToolIdentityTests {
  /// How long a build took to write pages as HTML, in words.
  private func writing(_ project: SampleProject) throws -> Substring? {
    let told = try project.run("build", "--no-search", "-q", "--timings").errors
    return told.firstMatch(of: /(?m)^ {2}html +(\d+\.\d)$/)?.1
  }

  @Test func `a tool that was given another name too makes no page anew`() throws {
    let project = try SampleProject()
    #expect(try writing(project) != "0.0")
    let link = "\(Tool.path).\(UUID().uuidString)"
    try Shell.run("ln '\(Tool.path)' '\(link)'", in: project.folder.path)
    defer { try? FileManager.default.removeItem(atPath: link) }
    #expect(try writing(project) == "0.0")
  }
}
