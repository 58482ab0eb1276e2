import IAMPolicy
import Testing

@Suite struct CatalogueComparisonTests {
  private static func allow(_ actions: ActionPattern..., not excluded: ActionPattern...)
    -> Statement
  {
    Statement(
      sid: nil, effect: .allow,
      actions: ActionClause(excluded.isEmpty ? actions : excluded, isNegated: !excluded.isEmpty),
      resources: ResourceClause(["*"]))
  }

  private static func compare(_ left: Statement..., with right: [Statement]) -> PolicyComparison {
    PolicyComparison(
      of: PolicyDocument(statements: left), with: PolicyDocument(statements: right),
      over: SmallCatalogue())
  }

  @Test func `a service and all but it are everything the catalogue has`() {
    let comparison = Self.compare(
      Self.allow("*"), with: [Self.allow("s3:*"), Self.allow(not: "S3:*")])
    #expect(comparison.verdict == .equal)
    #expect(comparison.catalogueDate == "2026-08-21")
    #expect(comparison.undecided.isEmpty)
    #expect(
      comparison.notes == [
        "'*' is the same access for the 8 actions of the catalogue alone (catalogue of 2026-08-21)"
      ])
  }

  @Test func `a wildcard is broader than the list of all it matches today`() {
    let comparison = Self.compare(
      Self.allow("S3:*"),
      with: [Self.allow("s3:DeleteObject", "s3:GetBucketAcl", "s3:getobject", "s3:PutObject")])
    #expect(comparison.verdict == .broader)
    #expect(comparison.catalogueDate == nil)
    #expect(comparison.widened.map(\.expansion?.count) == [0])
    #expect(comparison.notes.count == 1)
    #expect(comparison.notes.first?.contains("no action of the catalogue") == true)
  }

  @Test func `a lost wildcard lists the actions that are lost`() {
    let comparison = Self.compare(
      Self.allow("s3:GetObject", "sqs:*"), with: [Self.allow("s3:*", "sqs:*")])
    #expect(comparison.verdict == .narrower)
    let lost = comparison.narrowed.compactMap(\.expansion)
    #expect(lost.map(\.actions) == [["s3:DeleteObject", "s3:GetBucketAcl", "s3:PutObject"]])
    #expect(lost.allSatisfy { $0.isWhole })
    #expect(comparison.narrowed.map(\.example) == ["s3:DeleteObject"])
    #expect(comparison.summary == "\u{2212}3 actions in S3")
  }

  @Test func `a service that the catalogue does not hold is not taken for empty`() {
    let comparison = Self.compare(
      Self.allow("new:*"), with: [Self.allow("new:?*"), Self.allow("new:")])
    #expect(comparison.verdict == .unknown)
    #expect(comparison.catalogueDate == nil)
  }

  @Test func `what a document denies itself is not granted`() {
    var denial = Self.allow("s3:Put*")
    denial.effect = .deny
    #expect(Self.compare(Self.allow("s3:PutObject"), denial, with: [denial]).verdict == .equal)
    #expect(Self.compare(Self.allow("s3:GetObject"), denial, with: [denial]).verdict == .broader)
    // Less is held back, even though no statement here allows it.
    let freed = Self.compare(
      Self.allow("s3:GetObject"), with: [Self.allow("s3:GetObject"), denial])
    #expect(freed.verdict == .broader)
    #expect(freed.widened.map(\.effect) == [.deny])
  }
}
