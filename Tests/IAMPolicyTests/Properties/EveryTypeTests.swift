import IAMPolicy
import Testing

/// Policies of every type, with every element a type may have, written and read back.
@Suite struct EveryTypeTests {
  @Test(arguments: PolicyType.allCases)
  func `what is written is read back, in either layout`(_ type: PolicyType) {
    for seed in UInt64(0)..<100 {
      let document = Self.document(of: type, seed: seed)
      for layout in PolicyLayout.allCases {
        let reading = PolicyReading(
          of: PolicyWriter(layout: layout).text(of: document), type: type)
        #expect(reading.problems.isEmpty, "seed \(seed): \(reading.problems)")
        #expect(reading.document == document, "seed \(seed)")
      }
    }
  }

  /// A random policy with some of its clauses negated, and principals where the type has them.
  private static func document(of type: PolicyType, seed: UInt64) -> PolicyDocument {
    var source = RandomPolicy(seed: seed)
    var document = source.document()
    if type.kind == .resource, Bool.random(using: &source.random) { document.id = "Id \(seed)" }
    for index in document.statements.indices {
      document.statements[index].actions.isNegated = Bool.random(using: &source.random)
      document.statements[index].resources?.isNegated = Bool.random(using: &source.random)
      if type == .roleTrust { document.statements[index].resources = nil }
      guard type.hasPrincipals else { continue }
      document.statements[index].principal = principal(&source.random)
    }
    return document
  }

  private static func principal(_ random: inout SeededGenerator) -> PrincipalClause {
    let members: [PrincipalClause.Member] = [
      .init(kind: "AWS", values: ["111122223333", "arn:aws:iam::444455556666:user/é x"]),
      .init(kind: "Service", values: ["lambda.amazonaws.com"]),
      .init(kind: "Federated", values: ["cognito-identity.amazonaws.com"]),
      .init(kind: "CanonicalUser", values: ["79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8"]),
    ]
    if Int.random(in: 0...3, using: &random) == 0 {
      return PrincipalClause([.init(kind: nil, values: ["*"])])
    }
    let count = Int.random(in: 1...members.count, using: &random)
    return PrincipalClause(
      Array(members.shuffled(using: &random).prefix(count)),
      isNegated: Bool.random(using: &random))
  }
}
