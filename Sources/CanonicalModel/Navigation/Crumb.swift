package import Diagnostics

/// One step of a breadcrumb trail.
package struct Crumb: Sendable {
  package let label: String
  /// The page it leads to, as its path below `content/` without extension.
  package let page: String
  package let source: SourcePosition

  package init(
    _ label: String, page: String, file: StaticString = #filePath, line: UInt = #line
  ) {
    self.label = label
    self.page = page
    source = .model(file, line)
  }
}
