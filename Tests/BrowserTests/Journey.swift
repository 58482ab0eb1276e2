import Foundation
import TestSupport

/// A walk through the served site in a real browser, which tells what it saw.
enum Journey {
  /// The Python that has Playwright; `make test` sets it up and names it.
  static let python = environment["PLUMBLINE_BROWSER_PYTHON"]
  /// What makes the search index.
  static let pagefind = environment["PLUMBLINE_BROWSER_PAGEFIND"] ?? ""
  private static let environment = ProcessInfo.processInfo.environment

  /// Walks through the site that is served to the suite, from the policy's page.
  static func walk<Seen: Decodable>(
    _ name: String, as type: Seen.Type, with arguments: [String] = []
  ) throws -> Seen {
    let site = ServedSiteTrait.address
    let page =
      site + "/docs/audit-trail-set-up/aws-set-up/setting-up-an-aws-user/permissions-needed/"
    return try run(name, with: [site, page] + arguments, as: type)
  }

  /// Runs a journey with its arguments.
  static func run<Seen: Decodable>(
    _ name: String, with arguments: [String], as type: Seen.Type
  ) throws -> Seen {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python ?? "")
    process.arguments =
      ["\(Repository.root)/Tests/BrowserTests/journeys/\(name).py"] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode(Seen.self, from: printed)
  }
}
