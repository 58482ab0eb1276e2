import AuditTrail
import CanonicalModel
import TestSupport

/// The sites that are mutated: the product's own, and one with what that has not.
enum Fixtures {
  static let all: Result<[Fixture], any Error> = Result {
    [
      try FixtureBuilder.fixture("audit-trail", of: .auditTrail, in: Repository.root),
      try ledger(),
    ]
  }

  private static func ledger() throws -> Fixture {
    let folder = try TemporaryFolder()
    for (path, text) in LedgerContent.files { try folder.write(text, to: path) }
    return try FixtureBuilder.fixture("ledger", of: Ledger.product, in: folder.path)
  }
}
