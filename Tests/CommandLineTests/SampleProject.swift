import Foundation
import TestSupport

/// A copy of the repository's documentation, to be broken.
///
/// Its code has no colours, so that no test but those of the colours needs Python.
struct SampleProject {
  static let page = "docs/audit-trail-set-up/aws-set-up/setting-up-an-aws-user/permissions-needed"
  static let html = "site/\(page)/index.html"

  let folder: TemporaryFolder

  /// Copies content, theme and configuration; and the committed site when asked.
  init(withSite: Bool = false) throws {
    folder = try TemporaryFolder()
    for item in ["content", "theme", "plumbline.yml"] + (withSite ? ["site"] : []) {
      try folder.copy(item)
    }
    let configuration = try folder.read("plumbline.yml").split(separator: "\n")
    try folder.write(
      configuration.filter { !$0.hasPrefix("highlight:") }.joined(separator: "\n") + "\n",
      to: "plumbline.yml")
    // Made of the site by those who have Pagefind, and no part of what is committed.
    try? FileManager.default.removeItem(atPath: "\(folder.path)/site/pagefind")
  }

  /// Runs the tool in the copy's folder.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Tool {
    try Tool.run(arguments, in: folder.path, environment: environment)
  }
}
