/// Who a statement speaks of, without the order of writing.
struct PrincipalSet: Hashable {
  private struct Entry: Hashable {
    let kind: String?
    let value: String
  }

  private let isNegated: Bool
  private let entries: Set<Entry>

  init(_ clause: PrincipalClause) {
    isNegated = clause.isNegated
    entries = Set(
      clause.members.flatMap { member in
        member.values.map { Entry(kind: member.kind, value: $0) }
      })
  }
}
