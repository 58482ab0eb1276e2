import Foundation
import TestSupport

/// A walk through the served site in a real browser, which tells what it saw.
enum Journey {
  /// The Python that has Playwright; `make test` sets it up and names it.
  static let python = environment["PLUMBLINE_BROWSER_PYTHON"]
  private static let environment = ProcessInfo.processInfo.environment

  /// Serves the repository's site with the built tool and walks through it from the policy's page.
  static func walk<Seen: Decodable>(
    _ name: String, as type: Seen.Type, with arguments: [String] = []
  ) throws -> Seen {
    let pagefind = ["PLUMBLINE_PAGEFIND": environment["PLUMBLINE_BROWSER_PAGEFIND"] ?? ""]
    let server = try ServedSite(environment: pagefind)
    defer { server.stop() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python ?? "")
    let page =
      server.address
      + "/docs/audit-trail-set-up/aws-set-up/setting-up-an-aws-user/permissions-needed/"
    process.arguments =
      [
        "\(Repository.root)/Tests/BrowserTests/journeys/\(name).py", server.address, page,
      ] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Seen.self, from: printed)
  }
}
