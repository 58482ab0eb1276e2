import TestSupport
import Testing

/// Serves the repository's site with the built tool, once for all tests of a suite.
struct ServedSiteTrait: SuiteTrait, TestScoping {
  /// Where the site is served while the suite runs.
  @TaskLocal static var address = ""

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    let server = try ServedSite(environment: ["PLUMBLINE_PAGEFIND": Journey.pagefind])
    defer { server.stop() }
    try await Self.$address.withValue(server.address, operation: function)
  }
}

extension Trait where Self == ServedSiteTrait {
  static var servedSite: Self { ServedSiteTrait() }
}
