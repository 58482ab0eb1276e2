/// An IAM policy document: a version and its statements, in the order they are written.
///
/// Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>
public struct PolicyDocument: Hashable, Sendable {
  /// The language version; nil means absent, which IAM reads as `2008-10-17`.
  public var version: PolicyVersion?
  /// The `Id` element, which an identity policy must not have.
  public var id: String?
  /// The statements in written order.
  public var statements: [Statement]

  /// Makes a document from its parts.
  public init(version: PolicyVersion? = .v2012, id: String? = nil, statements: [Statement]) {
    self.version = version
    self.id = id
    self.statements = statements
  }

  /// Makes a `2012-10-17` document that reads like the JSON it becomes.
  public init(@ListBuilder<Statement> _ statements: () -> [Statement]) {
    self.init(statements: statements())
  }
}
