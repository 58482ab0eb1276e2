import AuditTrail
import CanonicalModel
import FileSystem
import TestSupport

/// The sites that are mutated: the product's own, and one with what that has not.
enum Fixtures {
  static let all: Result<[Fixture], any Error> = Result { [try auditTrail(), try ledger()] }

  /// The product's pages without the manual of the tool, whose pages would only be read again for
  /// each mutant.
  private static func auditTrail() throws -> Fixture {
    let folder = try TemporaryFolder()
    for path in try Folders.files(below: "\(Repository.root)/content")
    where !path.hasPrefix("manual/") {
      let text = try text(of: "content/\(path)")
      try folder.write(
        text.replacing(/\[([^\]]*)\]\(manual\/[^)]*\)/) { String($0.1) }, to: "content/\(path)")
    }
    let configuration = try text(of: "plumbline.yml").split(separator: "\n")
      .prefix { $0 != "expect:" }.filter { !$0.hasPrefix("highlight:") }.joined(separator: "\n")
    try folder.write(
      configuration.replacing("theme: theme", with: "theme: \(Repository.root)/theme") + "\n",
      to: "plumbline.yml")
    return try FixtureBuilder.fixture("audit-trail", of: .auditTrail, in: folder.path)
  }

  private static func text(of file: String) throws -> String {
    String(decoding: try Files.read("\(Repository.root)/\(file)"), as: UTF8.self)
  }

  private static func ledger() throws -> Fixture {
    let folder = try TemporaryFolder()
    for (path, text) in LedgerContent.files { try folder.write(text, to: path) }
    return try FixtureBuilder.fixture("ledger", of: Ledger.product, in: folder.path)
  }
}
