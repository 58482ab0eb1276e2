/// The elements of a statement in the form in which they are told to be the same or not.
struct StatementKeys: Hashable {
  /// A condition without regard to the order of its values or the case of its operator and key.
  struct ConditionKey: Hashable {
    let name: ExactText
    let key: ExactText
    let values: Set<ExactText>

    init(_ condition: Condition) {
      name = ExactText(ASCIIFolding.lowercased(condition.name))
      key = ExactText(ASCIIFolding.lowercased(condition.key))
      values = Set(condition.values.map(ExactText.init))
    }
  }

  /// Principals without regard to order; the literal `"*"` has no kind and so stands apart.
  struct PrincipalKey: Hashable {
    struct Entry: Hashable {
      let kind: ExactText?
      let value: ExactText
    }

    let isNegated: Bool
    let entries: Set<Entry>

    init(_ clause: PrincipalClause) {
      isNegated = clause.isNegated
      entries = Set(
        clause.members.flatMap { member in
          member.values.map {
            Entry(kind: member.kind.map(ExactText.init), value: ExactText($0))
          }
        })
    }
  }

  let effect: Effect
  let conditions: Set<ConditionKey>
  var actions: PatternList.Key?
  var resources: PatternList.Key?
  var principal: PrincipalKey?
}
