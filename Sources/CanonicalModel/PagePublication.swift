package import Diagnostics

/// What one page owes its readers.
package struct PagePublication: Sendable {
  /// The page's path below `content/` without its extension, such as `docs/permissions-needed`.
  package let page: String
  /// The trail the page shows; nil for the titles of its folders.
  package let trail: String?
  /// The facts that must stand on it, in the order of the page.
  package let facts: [String]
  package let source: SourcePosition

  package init(
    page: String, trail: String? = nil, facts: [String],
    file: StaticString = #filePath, line: UInt = #line
  ) {
    self.page = page
    self.trail = trail
    self.facts = facts
    source = .model(file, line)
  }
}
