package import Diagnostics
package import IAMPolicy

/// A statement with what the product does with it.
package struct DocumentedStatement: Sendable {
  package var statement: Statement
  /// One sentence for customers, plain text.
  package let purpose: String
  package let source: SourcePosition

  package init(
    purpose: String, file: StaticString = #filePath, line: UInt = #line,
    _ statement: () -> Statement
  ) {
    self.statement = statement()
    self.purpose = purpose
    source = .model(file, line)
  }

  /// Makes a statement that the model states elsewhere than here.
  init(_ statement: Statement, purpose: String, source: SourcePosition) {
    self.statement = statement
    self.purpose = purpose
    self.source = source
  }
}
