internal import IAMPolicy

extension AccessComparison {
  /// What two paired statements have in what they part in: the clause, or the actions that only one
  /// of them names.
  func values(of slip: Slips.Slip) -> (expected: String?, actual: String?) {
    guard let reference = slip.reference, let published = slip.published else { return (nil, nil) }
    let (wanted, found) = (self.reference.statements[reference], document.statements[published])
    if case .clause = slip.kind {
      guard let clause = StatementClause.firstDifference(between: found, and: wanted) else {
        return (nil, nil)
      }
      return (clause.words(of: wanted), clause.words(of: found))
    }
    func only(_ one: Statement, not other: Statement) -> String? {
      let known = Set(other.actions.patterns)
      let own = one.actions.patterns.filter { !known.contains($0) }
      return own.isEmpty ? nil : StatementClause.list(own.map(\.text))
    }
    return (only(wanted, not: found), only(found, not: wanted))
  }
}
