import Foundation
import TestSupport

/// What the browser saw on the served page.
struct Visit: Decodable {
  let status: Int
  let csp: String
  let console: [String]
  let foreign: [String]
  let crumbs: [String]
  let steps: Int
  let announced: String
  let clipboard: String
  let clickedClipboard: String
  let focused: Bool
  let widths: [String: Int]
  let missing: Int
  let withoutScript: String
  let copyWithoutScript: Bool

  /// The Python that has Playwright; `make test` sets it up and names it.
  static let python = ProcessInfo.processInfo.environment["PLUMBLINE_BROWSER_PYTHON"]

  /// Serves the repository's site with the built tool and opens the policy's page.
  static func policyPage() throws -> Visit {
    let server = try ServedSite()
    defer { server.stop() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python ?? "")
    let page =
      server.address
      + "/docs/audit-trail-set-up/aws-set-up/setting-up-an-aws-user/permissions-needed/"
    process.arguments = [
      "\(Repository.root)/Tests/BrowserTests/visit.py", server.address, page,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Visit.self, from: printed)
  }
}
