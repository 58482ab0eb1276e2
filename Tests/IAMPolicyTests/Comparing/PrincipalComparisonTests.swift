import IAMPolicy
import Testing

@Suite struct PrincipalComparisonTests {
  typealias Member = PrincipalClause.Member
  typealias Case = (
    document: PrincipalClause, reference: PrincipalClause, verdict: PolicyComparison.Verdict
  )

  private static func aws(_ values: String..., isNegated: Bool = false) -> PrincipalClause {
    PrincipalClause([Member(kind: "AWS", values: values)], isNegated: isNegated)
  }

  private static let service = Member(kind: "Service", values: ["lambda.amazonaws.com"])
  private static let everyone = PrincipalClause([Member(kind: nil, values: ["*"])])
  private static let root = "arn:aws:iam::111122223333:root"
  private static let (ann, bob) = (
    "arn:aws:iam::111122223333:user/ann", "arn:aws:iam::111122223333:user/bob"
  )

  static let cases: [Case] = [
    (aws("111122223333"), aws(root), .equal),
    (aws(ann, bob), aws(bob, ann, bob), .equal),
    (aws(ann), aws(ann, bob), .narrower),
    (aws(ann), aws(bob), .incomparable),
    (aws("111122223333"), aws("444455556666"), .incomparable),
    (everyone, aws("*"), .equal),
    (aws(ann), everyone, .narrower),
    (PrincipalClause([Member(kind: "AWS", values: [ann]), service]), aws(ann), .broader),
    (PrincipalClause([service]), aws(ann), .incomparable),
    // What an account may do, its policies say.
    (aws(ann), aws(root), .unknown),
    (aws(ann, isNegated: true), aws(bob, ann, isNegated: true), .broader),
    (aws(bob), aws(ann, isNegated: true), .narrower),
    (aws(ann), aws(ann, isNegated: true), .incomparable),
  ]

  @Test(arguments: cases)
  func `principals are compared by whom they speak of`(_ example: Case) {
    func policy(_ clause: PrincipalClause) -> PolicyDocument {
      PolicyDocument(statements: [statement(clause)])
    }
    let comparison = PolicyComparison(of: policy(example.document), with: policy(example.reference))
    #expect(comparison.verdict == example.verdict, "\(comparison)")
    let opposite = PolicyComparison(of: policy(example.reference), with: policy(example.document))
    #expect(opposite.verdict == example.verdict.reversed, "\(opposite)")
  }

  @Test func `principals spread over statements are the same as in one list`() {
    let spread = PolicyDocument(statements: [Self.ann, Self.bob].map { statement(Self.aws($0)) })
    let listed = PolicyDocument(statements: [statement(Self.aws(Self.bob, Self.ann))])
    #expect(PolicyComparison(of: spread, with: listed).verdict == .equal)
  }

  private func statement(_ principal: PrincipalClause) -> Statement {
    Statement(
      sid: nil, effect: .allow, principal: principal, actions: ActionClause(["s3:GetObject"]),
      resources: ResourceClause(["*"]))
  }
}
