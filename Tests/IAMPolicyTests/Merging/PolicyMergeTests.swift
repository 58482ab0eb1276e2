import IAMPolicy
import Testing

@Suite struct PolicyMergeTests {
  private static func merge(_ text: String, type: PolicyType = .managed) throws -> PolicyMerge {
    let reading = PolicyReading(
      of: #"{"Version":"2012-10-17","Statement":["# + text + "]}", type: type)
    return PolicyMerge(of: try #require(reading.document))
  }

  /// The statements of the result, each as compact text.
  private static func statements(_ merge: PolicyMerge) -> [String] {
    merge.document.statements.map { PolicyWriter(layout: .compact).text(of: $0) }
  }

  @Test(arguments: MergeCase.merged)
  func `statements that say the same become one`(_ c: MergeCase) throws {
    let merge = try Self.merge(c.given)
    #expect(Self.statements(merge) == c.merged)
    #expect(merge.proof.verdict == .equal)
    #expect(merge.after.counted < merge.before.counted)
    #expect(PolicyMerge(of: merge.document).document == merge.document)
  }

  @Test(arguments: MergeCase.left)
  func `statements that do not say the same are left as they are`(_ c: MergeCase) throws {
    let merge = try Self.merge(
      c.given + c.merged[0], type: c.given.contains("Principal") ? .resource : .managed)
    #expect(merge.document == merge.original)
    #expect(merge.origins.map(\.indices) == [[0], [1]])
    #expect(merge.after == merge.before)
  }

  @Test func `principals of the same kinds join, each kind to its own`() throws {
    let merge = try Self.merge(
      #"{"Effect":"Allow","Principal":{"AWS":"1"},"Action":"sts:AssumeRole"},"#
        + #"{"Effect":"Allow","Principal":{"Service":"s","AWS":["2","1"]},"#
        + #""Action":"sts:assumerole"}"#,
      type: .roleTrust)
    #expect(
      Self.statements(merge) == [
        #"{"Effect":"Allow","Principal":{"AWS":["1","2"],"Service":"s"},"#
          + #""Action":"sts:AssumeRole"}"#
      ])
    #expect(merge.proof.verdict == .equal, "\(merge.proof.undecided)")
  }

  static let lone: [Statement] = [
    Statement(
      sid: "B", effect: .allow, actions: ActionClause([]), resources: ResourceClause(["*"])),
    Statement(sid: "B", effect: .allow, actions: ActionClause(["a:y"]), resources: nil),
    Statement(
      sid: "B", effect: .allow, principal: PrincipalClause([]), actions: ActionClause(["a:y"]),
      resources: ResourceClause(["*"])),
  ]

  /// An empty list is not the absence of one, and no resource is not every resource.
  @Test(arguments: lone)
  func `an empty or absent list joins nothing`(statement: Statement) {
    let other = Statement(
      sid: "A", effect: .allow, actions: ActionClause(["a:x"]), resources: ResourceClause(["*"]))
    let document = PolicyDocument(statements: [other, statement])
    #expect(PolicyMerge(of: document).document == document)
  }

  @Test func `what went into a statement is told`() throws {
    let merge = try Self.merge(
      #"{"Sid":"A","Effect":"Allow","Action":"a:x","Resource":"*"},"#
        + #"{"Sid":"B","Effect":"Allow","Action":"b:x","Resource":"r","#
        + #""Condition":{"Bool":{"aws:K":"true"}}},"#
        + #"{"Effect":"Allow","Action":"a:y","Resource":"*"},"#
        + #"{"Sid":"D","Effect":"Allow","Action":"a:x","Resource":"s"}"#)
    #expect(merge.origins.map(\.indices) == [[0, 2, 3], [1]])
    #expect(merge.origins.map(\.sids) == [["A", nil, "D"], ["B"]])
  }

  @Test(arguments: [PolicyVersion?.none, .v2008, .v2012])
  func `a variable is a star's business only where there are variables`(
    version: PolicyVersion?
  ) {
    let document = PolicyDocument(
      version: version,
      statements: [
        Statement(.allow) {
          Action { "a:x" }
          Resource("arn:aws:s3:::b/${*}", "arn:aws:s3:::b/$", "arn:aws:s3:::b/${xyz}")
        }
      ])
    let merge = PolicyMerge(of: document)
    // In the language of 2008 the first is a pattern that includes the third.
    #expect(
      merge.document.statements.first?.resources?.patterns.count == (version == .v2012 ? 3 : 2))
    #expect(merge.proof.verdict == .equal)
    #expect(merge.document.version == version)
  }

  @Test func `an empty document stays so`() {
    let empty = PolicyDocument(statements: [])
    #expect(PolicyMerge(of: empty).document == empty)
    #expect(PolicyMerge(of: empty).origins.isEmpty)
  }

  @Test func `ten thousand small statements become one`() {
    let document = PolicyDocument(
      statements: (0..<10_000).map { index in
        Statement("S\(index)", .allow) {
          Action { "s3:GetObject" }
          Resource("arn:aws:s3:::bucket-\(index)/*")
        }
      })
    let merge = PolicyMerge(of: document)
    #expect(merge.document.statements.count == 1)
    #expect(merge.document.statements.first?.resources?.patterns.count == 10_000)
    #expect(merge.origins.first?.indices == Array(0..<10_000))
  }

  @Test func `Sids that stand twice are no harm`() throws {
    let merge = try Self.merge(
      #"{"Sid":"A","Effect":"Allow","Action":"a:x","Resource":"r"},"#
        + #"{"Sid":"A","Effect":"Deny","Action":"a:x","Resource":"r"}"#)
    #expect(merge.document == merge.original)
  }

  /// Many statements that share an action and a resource each, and none of which is another's part.
  @Test func `statements that overlap are compared with bounded work`() {
    let document = PolicyDocument(
      statements: (0..<2_000).map { index in
        Statement("S\(index)", .allow) {
          Action {
            "s3:GetObject"
            ActionPattern("s3:Other\(index)")
          }
          Resource("arn:aws:s3:::shared/*", "arn:aws:s3:::bucket-\(index)/*")
        }
      })
    let merge = PolicyMerge(of: document)
    #expect(merge.after.counted <= merge.before.counted)
    #expect(merge.document.statements.count == 2_000)
  }
}
