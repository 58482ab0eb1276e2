internal import IAMPolicy

extension LintedPolicy {
  /// The statements that are JSON objects: of the others there is nothing more to say.
  var objectStatements: [LintedStatement] {
    guard case .array(let items)? = self["Statement"]?.node.value else { return statements }
    return zip(items, statements).filter(\.0.isObject).map(\.1)
  }

  /// What a rule finds in the statements, one after the other.
  func issues(_ find: (LintedStatement) -> [LintIssue]) -> [LintIssue] {
    objectStatements.flatMap(find)
  }

  /// True for the types of policies whose statements say whom they speak of.
  var takesPrincipals: Bool { type.kind == .resource || type.kind == .resourceControl }
}

extension JSONNode {
  var isObject: Bool {
    guard case .object = value else { return false }
    return true
  }
}
