import IAMPolicy
import Testing

/// A witness says no more than what differs.
@Suite struct SmallestWitnessTests {
  typealias Clauses = (actions: ActionClause, resources: ResourceClause, conditions: [Condition])

  private static let everything: Clauses = (
    ActionClause(["*"]), ResourceClause(["*"]), [Condition]()
  )

  private static func document(_ clauses: Clauses...) -> PolicyDocument {
    PolicyDocument(
      statements: clauses.map {
        Statement(
          sid: nil, effect: .allow, actions: $0.actions, resources: $0.resources,
          conditions: $0.conditions)
      })
  }

  private static func conditions(_ name: String, _ values: [String]) -> Clauses {
    (
      ActionClause(["s3:GetObject"]), ResourceClause(["*"]), [Condition(name, "aws:A", values)]
    )
  }

  @Test func `of all actions, those that NotAction leaves out are lost`() {
    let left = Self.document(
      (ActionClause(["iam:*", "sqs:Send*"], isNegated: true), ResourceClause(["*"]), []))
    for universe in [SmallCatalogue(), nil] {
      let comparison = PolicyComparison(
        of: left, with: Self.document(Self.everything), over: universe)
      #expect(comparison.narrowed.map(\.action) == ["iam:*", "sqs:Send*"])
      #expect(comparison.narrowed.map(\.resource) == ["*", "*"])
      #expect(
        comparison.narrowed.compactMap(\.expansion?.count) == (universe == nil ? [] : [2, 1]))
    }
  }

  @Test func `of all resources, those that NotResource leaves out are lost`() {
    let get = ActionClause(["s3:GetObject"])
    let left = Self.document(
      (get, ResourceClause(["arn:aws:s3:::a/*", "arn:aws:s3:::b"], isNegated: true), []))
    let right = Self.document((get, ResourceClause(["*"]), []))
    let lost = PolicyComparison(of: left, with: right, over: SmallCatalogue()).narrowed
    #expect(lost.map(\.action) == ["s3:GetObject", "s3:GetObject"])
    #expect(lost.map(\.resource) == ["arn:aws:s3:::a/*", "arn:aws:s3:::b"])
    let gained = PolicyComparison(of: right, with: left).widened
    #expect(gained.map(\.resource) == ["arn:aws:s3:::a/*", "arn:aws:s3:::b"])
  }

  @Test func `what patterns do not tell apart is told as it is written`() {
    let left = Self.document((ActionClause(["iam:*"]), ResourceClause(["*"]), []))
    let comparison = PolicyComparison(
      of: left, with: Self.document(Self.everything), over: SmallCatalogue())
    #expect(comparison.narrowed.map(\.action) == ["*"])
    #expect(comparison.narrowed.map(\.example) == ["s3:DeleteObject"])
  }

  @Test(arguments: [
    ("StringEquals", ["x", "y", "z"], ["x"], "StringEquals aws:A y, z"),
    ("StringLike", ["a*", "ab", "c"], ["a*"], "StringLike aws:A c"),
    ("StringEquals", ["x", "y"], ["z"], "StringEquals aws:A x, y"),
    ("NumericLessThan", ["5", "10"], ["7"], "NumericLessThan aws:A 10"),
    ("ForAllValues:StringEquals", ["x", "y"], ["x"], "ForAllValues:StringEquals aws:A x, y"),
  ])
  func `of a condition's values, those that differ are told`(
    name: String, values: [String], others: [String], words: String
  ) {
    let gained = PolicyComparison(
      of: Self.document(Self.conditions(name, values)),
      with: Self.document(Self.conditions(name, others))
    ).widened
    #expect(gained.map(\.condition) == [words])
  }

  @Test func `of values of two keys, one of each is told`() {
    func statement(_ first: [String], _ second: [String]) -> Clauses {
      let conditions = [
        Condition("StringEquals", "aws:A", first), Condition("StringEquals", "aws:B", second),
      ]
      return (ActionClause(["s3:GetObject"]), ResourceClause(["*"]), conditions)
    }
    let gained = PolicyComparison(
      of: Self.document(statement(["a", "b"], ["x", "y"])),
      with: Self.document(statement(["b"], ["x", "y"]), statement(["a"], ["y"]))
    ).widened
    #expect(gained.map(\.condition) == ["StringEquals aws:A a; StringEquals aws:B x"])
  }
}
