import IAMPolicy
import Testing

@Suite struct ConditionComparisonTests {
  /// Conditions of the document's `Allow`, of the reference's, and how access relates.
  typealias Case = (
    document: [Condition], reference: [Condition], verdict: PolicyComparison.Verdict
  )

  private static func one(_ name: String, _ values: String..., key: String = "aws:A") -> [Condition]
  {
    [Condition(name, key, values)]
  }

  static let text: [Case] = [
    ([], one("StringEquals", "x"), .broader),
    (one("StringEquals", "x", "y"), one("StringEquals", "x"), .broader),
    (one("StringEquals", "x", "y", "x"), one("StringEquals", "y", "x"), .equal),
    (one("StringEquals", "x", key: "AWS:a"), one("stringequals", "x"), .equal),
    (one("StringEquals", "X"), one("StringEquals", "x"), .incomparable),
    (one("StringEquals", "x"), one("StringEquals", "x", key: "aws:B"), .incomparable),
    (
      one("StringEquals", "x") + one("StringEquals", "y", key: "aws:B"),
      one("StringEquals", "x"), .narrower
    ),
    (one("StringEqualsIgnoreCase", "X"), one("StringEqualsIgnoreCase", "x"), .equal),
    (one("StringEqualsIgnoreCase", "x"), one("StringEquals", "x"), .broader),
    (one("StringEqualsIgnoreCase", "12"), one("StringEquals", "12"), .equal),
    (one("StringEquals", "10.0"), one("StringEquals", "10"), .incomparable),
    (one("StringLike", "x*"), one("StringEquals", "x*"), .broader),
    (one("StringLike", "x"), one("StringEquals", "x"), .equal),
    (one("StringLike", "x?"), one("StringLike", "x*"), .narrower),
    (one("StringLike", "x*", "xy"), one("StringLike", "x*"), .equal),
    (one("StringNotEquals", "x", "y"), one("StringNotEquals", "x"), .narrower),
    (one("StringNotLike", "x*"), one("StringNotEquals", "xy"), .narrower),
    (one("StringNotEqualsIgnoreCase", "x"), one("StringNotEquals", "X"), .narrower),
    (one("StringEquals", "y"), one("StringNotEquals", "x"), .narrower),
    (one("StringEquals", "x"), one("StringNotEquals", "x"), .incomparable),
    (one("StringEqualsIfExists", "x"), one("StringEquals", "x"), .broader),
    (one("StringNotEqualsIfExists", "x"), one("StringNotEquals", "x"), .equal),
    (one("StringEquals", "x", "y"), one("StringEquals", "x") + one("StringEquals", "y"), .equal),
  ]

  static let otherFamilies: [Case] = [
    (one("ArnEquals", "arn:a:b:c:d:x*"), one("ArnLike", "arn:a:b:c:d:x*"), .equal),
    (one("ArnLike", "arn:a:b:c:d:*"), one("ArnLike", "arn:a:b:c:d:x"), .broader),
    (one("ArnLike", "arn:a:b:*:d:x"), one("ArnLike", "arn:a:b:c:*:x"), .incomparable),
    (one("ArnNotEquals", "arn:a:b:c:d:*"), one("ArnNotLike", "arn:a:b:c:d:x"), .narrower),
    (one("ArnLike", "arn:*"), one("ArnLike", "arn:a:b:c:d:x"), .unknown),
    (one("Bool", "True"), one("Bool", "true"), .equal),
    (one("Bool", "true"), one("Bool", "false"), .incomparable),
    (one("BoolIfExists", "true"), one("Bool", "true"), .broader),
    (one("Null", "false"), one("StringEquals", "x"), .broader),
    (one("Null", "true"), one("StringEquals", "x"), .incomparable),
    (one("Null", "true"), one("StringEqualsIfExists", "x"), .narrower),
    (one("Null", "true"), one("Null", "TRUE"), .equal),
    (one("NumericEquals", "10.0"), one("NumericEquals", "10"), .equal),
    (one("NumericLessThan", "5"), one("NumericLessThan", "10"), .narrower),
    (one("NumericLessThanEquals", "5"), one("NumericLessThan", "5"), .broader),
    (one("NumericGreaterThan", "5"), one("NumericGreaterThan", "10"), .broader),
    (one("NumericEquals", "7"), one("NumericLessThan", "10"), .narrower),
    (one("NumericLessThan", "x"), one("NumericLessThan", "10"), .unknown),
    (one("DateLessThan", "2026-01-01"), one("DateLessThan", "2026-01-01T00:00:00Z"), .equal),
    (
      one("DateGreaterThan", "2026-02-01T00:00:00Z"), one("DateGreaterThan", "2026-01-01"),
      .narrower
    ),
    (one("IpAddress", "0.0.0.0/0"), one("IpAddress", "10.0.0.0/8"), .broader),
    (one("IpAddress", "10.0.0.0/16"), one("IpAddress", "10.0.0.0/8"), .narrower),
    (one("IpAddress", "10.1.2.3"), one("IpAddress", "10.1.2.3/32"), .equal),
    (one("IpAddress", "10.0.0.0/8"), one("IpAddress", "10.9.8.7/8"), .equal),
    (one("NotIpAddress", "10.0.0.0/8"), one("NotIpAddress", "10.1.0.0/16"), .narrower),
    (one("IpAddress", "10.0.0.0/33"), one("IpAddress", "10.0.0.0/8"), .unknown),
    (one("BinaryEquals", "QQ=="), one("BinaryEquals", "QQ=="), .equal),
    (one("StringMatches", "x"), one("StringMatches", "x"), .equal),
    (one("StringMatches", "x"), one("StringEquals", "x"), .unknown),
  ]

  static let qualifiers: [Case] = [
    (one("ForAllValues:StringEquals", "x"), one("forallvalues:StringEquals", "x"), .equal),
    (
      one("ForAllValues:StringEquals", "x", "y"), one("ForAllValues:StringEquals", "x"), .broader
    ),
    (one("ForAnyValue:StringLike", "x*"), one("ForAnyValue:StringLike", "xy"), .broader),
    (one("ForAllValues:StringEquals", "x"), one("StringEquals", "x"), .unknown),
    (
      one("ForAllValues:StringEquals", "x"), one("ForAnyValue:StringEquals", "x"), .unknown
    ),
  ]

  @Test(arguments: text + otherFamilies + qualifiers)
  func `conditions are compared by what they let pass`(_ example: Case) {
    let expected = example.verdict
    #expect(verdict(.allow, example.document, example.reference) == expected)
    #expect(verdict(.allow, example.reference, example.document) == expected.reversed)
    // A denial that holds for more requests allows fewer.
    #expect(verdict(.deny, example.document, example.reference) == expected.reversed)
  }

  @Test func `values spread over statements are the same as values in one list`() {
    let values = ["a", "b", "c"]
    let spread = PolicyDocument(
      statements: values.map { statement(.allow, Self.one("StringEquals", $0)) })
    let listed = PolicyDocument(
      statements: [statement(.allow, [Condition("StringEquals", "aws:A", values)])])
    #expect(PolicyComparison(of: spread, with: listed).verdict == .equal)
    #expect(PolicyComparison(of: listed, with: spread).verdict == .equal)
    let fewer = PolicyDocument(statements: Array(spread.statements.dropLast()))
    #expect(PolicyComparison(of: fewer, with: listed).verdict == .narrower)
  }

  @Test(arguments: [
    ("ForAnyValue:StringEquals", "StringEquals", "qualifiers differ"),
    ("StringMatches", "StringEquals", "values do not compare"),
    ("DateEquals", "NumericEquals", "values do not compare"),
  ])
  func `what cannot be compared is told with the reason and without a witness`(
    name: String, other: String, reason: String
  ) {
    let comparison = PolicyComparison(
      of: PolicyDocument(statements: [statement(.allow, Self.one(name, "x"))]),
      with: PolicyDocument(statements: [statement(.allow, Self.one(other, "x"))]))
    #expect(comparison.undecided.first?.contains(reason) == true, "\(comparison.undecided)")
    #expect(comparison.widened.isEmpty && comparison.narrowed.isEmpty)
  }

  @Test func `conditions that may be as strict together as one are not taken for looser`() {
    let comparison = PolicyComparison(
      of: PolicyDocument(
        statements: [
          statement(.allow, Self.one("StringLike", "a*", "b") + Self.one("StringNotLike", "a*"))
        ]),
      with: PolicyDocument(statements: [statement(.allow, Self.one("StringEquals", "b"))]))
    #expect(comparison.verdict == .unknown)
    #expect(comparison.widened.isEmpty && comparison.narrowed.isEmpty)
    #expect(comparison.undecided.contains { $0.contains("several conditions on 'aws:A'") })
  }

  @Test func `a condition stands in its witness in one line`() {
    let conditions = Self.one("Bool", "true") + Self.one("StringEquals", "x", "y", key: "aws:B")
    let comparison = PolicyComparison(
      of: PolicyDocument(statements: [statement(.allow, conditions)]),
      with: PolicyDocument(statements: []))
    #expect(comparison.widened.map(\.condition) == ["Bool aws:A true; StringEquals aws:B x, y"])
  }

  private func verdict(
    _ effect: Effect, _ conditions: [Condition], _ others: [Condition]
  ) -> PolicyComparison.Verdict {
    PolicyComparison(
      of: PolicyDocument(statements: [statement(effect, conditions)]),
      with: PolicyDocument(statements: [statement(effect, others)])
    ).verdict
  }

  private func statement(_ effect: Effect, _ conditions: [Condition]) -> Statement {
    Statement(
      sid: nil, effect: effect, actions: ActionClause(["s3:GetObject"]),
      resources: ResourceClause(["*"]), conditions: conditions)
  }
}

extension PolicyComparison.Verdict {
  /// The verdict with the two policies changed over.
  var reversed: Self {
    switch self {
    case .broader: .narrower
    case .narrower: .broader
    case .equal, .incomparable, .unknown: self
    }
  }
}
