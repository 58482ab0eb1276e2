internal import ActionCatalogue
internal import IAMPolicy

/// What a text names of what a policy may allow.
enum NamedAccess: Hashable {
  /// An action, whole, such as `iam:PassRole`.
  case action(String)
  /// A service, by the prefix of its actions, such as `iam`.
  case service(String)

  /// What a word names: an action or a prefix in code, or a prefix with a capital, such as "S3".
  init?(_ text: String, isCode: Bool) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    if isCode, parts.count == 2, let service = Catalogue.shipped.service(parts[0]),
      let action = service.action(named: parts[1])
    {
      self = .action(action.fullName)
    } else if isCode || text.utf8.contains(where: { (0x41...0x5A).contains($0) }),
      Catalogue.shipped.service(text.lowercased()) != nil
    {
      self = .service(text.lowercased())
    } else {
      return nil
    }
  }

  /// Tells whether statements allow it, in whatever circumstances; nil where that is not plain.
  func isAllowed(by statements: [Statement]) -> Bool? {
    guard !statements.contains(where: { $0.actions.isNegated }) else { return nil }
    let denying = statements.filter { $0.effect == .deny }
    guard !denying.contains(where: names) else { return nil }
    return statements.contains { $0.effect == .allow && names($0) }
  }

  private func names(_ statement: Statement) -> Bool {
    statement.actions.patterns.contains { pattern in
      switch self {
      case .action(let name): pattern.includes(ActionPattern(name))
      case .service(let prefix):
        pattern.text == "*" || pattern.service.lowercased() == prefix
      }
    }
  }
}
