import Foundation
import TestSupport
import Testing

/// The tool that breaks the checks' comparisons finds those that are there, and only those.
@Suite struct ComparisonRewritingTests {
  @Test func `comparisons are told from what only looks like one`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [Repository.root + "/Tests/CheckMutants/test_rewriting.py"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
