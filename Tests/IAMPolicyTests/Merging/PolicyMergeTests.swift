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

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let given: String
    let merged: [String]

    init(_ why: String, _ given: String, _ merged: String...) {
      testDescription = why
      self.given = given
      self.merged = merged
    }
  }

  @Test(arguments: [
    Case(
      "the others add nothing to a statement: it stays as it is written",
      #"{"Sid":"A","Effect":"Allow","Action":"a:x","Resource":"*"},"#
        + #"{"Sid":"B","Effect":"Allow","Action":["a:y","a:x"],"Resource":["*"]}"#,
      #"{"Sid":"B","Effect":"Allow","Action":["a:y","a:x"],"Resource":"*"}"#),
    Case(
      "different actions on one resource, neither part of the other",
      #"{"Sid":"A","Effect":"Allow","Action":"a:x","Resource":"*"},"#
        + #"{"Sid":"B","Effect":"Allow","Action":"a:y","Resource":"*"}"#,
      #"{"Effect":"Allow","Action":["a:x","a:y"],"Resource":"*"}"#),
    Case(
      "the same actions in other case and order: the resources join",
      #"{"Effect":"Allow","Action":["a:x","b:y"],"Resource":"r"},"#
        + #"{"Effect":"Allow","Action":["B:Y","A:X"],"Resource":"s"}"#,
      #"{"Effect":"Allow","Action":["a:x","b:y"],"Resource":["r","s"]}"#),
    Case(
      "conditions are the same whatever the order and case of what has none",
      #"{"Effect":"Allow","Action":"a:x","Resource":"r","#
        + #""Condition":{"StringEquals":{"aws:K":["1","2"]}}},"#
        + #"{"Effect":"Allow","Action":"a:y","Resource":"r","#
        + #""Condition":{"stringequals":{"AWS:k":["2","1","2"]}}}"#,
      #"{"Effect":"Allow","Action":["a:x","a:y"],"Resource":"r","#
        + #""Condition":{"StringEquals":{"aws:K":["1","2"]}}}"#),
    Case(
      "one Sid for all stays",
      #"{"Sid":"A","Effect":"Deny","Action":"a:x","Resource":"r"},"#
        + #"{"Sid":"A","Effect":"Deny","Action":"a:x","Resource":"s"}"#,
      #"{"Sid":"A","Effect":"Deny","Action":"a:x","Resource":["r","s"]}"#),
    Case(
      "an action part of another in its list",
      #"{"Effect":"Allow","Action":["s3:Get*","s3:GetObject","S3:PUTOBJECT","s3:PutObject"],"#
        + #""Resource":"*"}"#,
      #"{"Effect":"Allow","Action":["s3:Get*","S3:PUTOBJECT"],"Resource":"*"}"#),
    Case(
      "a resource part of another in its list",
      #"{"Effect":"Allow","Action":"s3:Get*","#
        + #""Resource":["arn:aws:s3:::b/k","arn:aws:s3:::b/*","arn:aws:s3:::c"]}"#,
      #"{"Effect":"Allow","Action":"s3:Get*","Resource":["arn:aws:s3:::b/*","arn:aws:s3:::c"]}"#),
    Case(
      "a statement part of another goes, and the other one keeps its Sid",
      #"{"Sid":"Part","Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"},"#
        + #"{"Sid":"Whole","Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::*"}"#,
      #"{"Sid":"Whole","Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:::*"}"#),
    Case(
      "an action another statement gives on more resources",
      #"{"Sid":"A","Effect":"Allow","Action":["a:x","a:y"],"Resource":"r"},"#
        + #"{"Sid":"B","Effect":"Allow","Action":["a:x","a:z"],"Resource":"*"}"#,
      #"{"Sid":"A","Effect":"Allow","Action":"a:y","Resource":"r"}"#,
      #"{"Sid":"B","Effect":"Allow","Action":["a:x","a:z"],"Resource":"*"}"#),
    Case(
      "a statement under a condition that another gives under none",
      #"{"Effect":"Allow","Action":"a:x","Resource":"r","#
        + #""Condition":{"Bool":{"aws:K":"true"}}},"#
        + #"{"Sid":"B","Effect":"Allow","Action":"a:*","Resource":"*"}"#,
      #"{"Sid":"B","Effect":"Allow","Action":"a:*","Resource":"*"}"#),
    Case(
      "the same NotAction joins resources",
      #"{"Effect":"Allow","NotAction":["a:x","a:y"],"Resource":"r"},"#
        + #"{"Effect":"Allow","NotAction":["a:Y","a:X"],"Resource":"s"}"#,
      #"{"Effect":"Allow","NotAction":["a:x","a:y"],"Resource":["r","s"]}"#),
    Case(
      "the greater gain goes first where a statement fits two groups",
      #"{"Sid":"A","Effect":"Allow","Action":"a:x","Resource":"r"},"#
        + #"{"Sid":"B","Effect":"Allow","Action":"a:x","Resource":"s"},"#
        + #"{"Sid":"C","Effect":"Allow","Action":"a:y","Resource":"r"},"#
        + #"{"Sid":"D","Effect":"Allow","Action":"a:z","Resource":"r"}"#,
      #"{"Effect":"Allow","Action":["a:x","a:y","a:z"],"Resource":"r"}"#,
      #"{"Sid":"B","Effect":"Allow","Action":"a:x","Resource":"s"}"#),
  ])
  func `statements that say the same become one`(_ c: Case) throws {
    let merge = try Self.merge(c.given)
    #expect(Self.statements(merge) == c.merged)
    #expect(merge.proof.verdict == .equal)
    #expect(merge.after.counted < merge.before.counted)
    #expect(PolicyMerge(of: merge.document).document == merge.document)
  }

  @Test(arguments: [
    Case(
      "Allow and Deny", #"{"Effect":"Allow","Action":"a:x","Resource":"r"},"#,
      #"{"Effect":"Deny","Action":"a:x","Resource":"s"}"#),
    Case(
      "different NotActions: together they leave out less",
      #"{"Effect":"Allow","NotAction":"a:x","Resource":"*"},"#,
      #"{"Effect":"Allow","NotAction":"a:y","Resource":"*"}"#),
    Case(
      "different NotResources", #"{"Effect":"Deny","Action":"a:x","NotResource":"r"},"#,
      #"{"Effect":"Deny","Action":"a:x","NotResource":"s"}"#),
    Case(
      "an Action and a NotAction", #"{"Effect":"Allow","Action":"a:x","Resource":"r"},"#,
      #"{"Effect":"Allow","NotAction":"a:x","Resource":"r"}"#),
    Case(
      "other conditions",
      #"{"Effect":"Allow","Action":"a:x","Resource":"r","Condition":{"Bool":{"a:K":"true"}}},"#,
      #"{"Effect":"Allow","Action":"a:y","Resource":"r","Condition":{"Bool":{"a:K":"false"}}}"#),
    Case(
      "only one of the three the same", #"{"Effect":"Allow","Action":"a:x","Resource":"r"},"#,
      #"{"Effect":"Allow","Action":"a:y","Resource":"s"}"#),
    Case(
      "resources apart by case", #"{"Effect":"Allow","Action":["a:x","a:y"],"Resource":"r"},"#,
      #"{"Effect":"Allow","Action":["a:x","a:z"],"Resource":"R"}"#),
    Case(
      "the literal principal and any of kind AWS",
      #"{"Effect":"Allow","Principal":"*","Action":"a:x","Resource":"*"},"#,
      #"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"a:x","Resource":"*"}"#),
    Case(
      "different NotPrincipals",
      #"{"Effect":"Deny","NotPrincipal":{"AWS":"1"},"Action":"a:x","Resource":"*"},"#,
      #"{"Effect":"Deny","NotPrincipal":{"AWS":"2"},"Action":"a:x","Resource":"*"}"#),
    Case(
      "an ARN that only matches if a star may stand for a colon",
      #"{"Sid":"A","Effect":"Allow","Action":["a:x","a:y"],"Resource":"arn:aws:*:x"},"#,
      #"{"Sid":"B","Effect":"Allow","Action":["a:x","a:z"],"Resource":"arn:aws:s3:::x"}"#),
    Case(
      "a resource with a variable and its text",
      #"{"Sid":"A","Effect":"Allow","Action":"a:x","Resource":"arn:aws:s3:::b/${aws:username}"},"#,
      #"{"Sid":"B","Effect":"Allow","Action":"a:y","Resource":"arn:aws:s3:::b/?"}"#),
  ])
  func `statements that do not say the same are left as they are`(_ c: Case) throws {
    let merge = try Self.merge(
      c.given + c.merged[0], type: c.given.contains("Principal") ? .resource : .managed)
    #expect(merge.document == merge.original)
    #expect(merge.origins.map(\.indices) == [[0], [1]])
    #expect(merge.after == merge.before)
  }

  /// The comparison does not yet decide lists of principals, so that the text is held instead.
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
