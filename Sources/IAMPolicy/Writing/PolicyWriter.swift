/// Writes a policy document as JSON text: elements in the order of AWS's grammar, values in theirs.
public struct PolicyWriter: Sendable {
  /// The layout of the text.
  public let layout: PolicyLayout

  /// Makes a writer for a layout.
  public init(layout: PolicyLayout) { self.layout = layout }

  /// The document's text, without a final newline.
  public func text(of document: PolicyDocument) -> String { text(of: document.tokens) }

  /// One statement's text as it stands in the document, without a final newline.
  public func text(of statement: Statement) -> String { text(of: statement.tokens) }

  private func text(of tokens: PolicyTokens) -> String {
    switch layout {
    case .readable: tokens.readableText
    case .compact: tokens.compactText
    }
  }
}
