import IAMPolicy
import Testing

@Suite struct StatementCutTests {
  @Test(arguments: [Effect.allow, .deny])
  func `a statement over the quota is cut by its actions`(effect: Effect) throws {
    let document = PolicyDocument(
      statements: [
        SizedPolicy.statement(7, size: 100),
        Statement("Long", effect) {
          Action { (0..<40).map { ActionPattern("svc:Action\($0)") } }
          Resource("*")
        },
      ])
    let split = try PolicySplit(of: document, type: .managed, quota: 400)
    #expect(split.cutStatements == [1])
    #expect(split.parts.flatMap(\.statements).filter { $0.sid == "Long" }.count > 1)
    #expect(
      split.parts.flatMap(\.statements).filter { $0.sid == "Long" }.flatMap(\.actions.patterns)
        == document.statements[1].actions.patterns)
    SizedPolicy.check(split, quota: 400)
  }

  @Test func `a statement of one action is cut by its resources`() throws {
    let document = PolicyDocument {
      Statement("Long", .allow) {
        Action { "s3:GetObject" }
        Resource("arn:aws:s3:::bucket-one/*", "arn:aws:s3:::bucket-two/*", "arn:aws:s3:::three/*")
      }
    }
    let split = try PolicySplit(of: document, type: .managed, quota: 180)
    #expect(split.parts.map { $0.statements.map(\.sid) } == [["Long"], ["Long"]])
    #expect(split.isProvedFewest)
    SizedPolicy.check(split, quota: 180)
  }

  @Test func `a NotAction is whole while its resources are cut`() throws {
    let document = PolicyDocument {
      Statement("Long", .allow) {
        NotAction { "iam:*" }
        Resource("arn:aws:s3:::bucket-one/*", "arn:aws:s3:::bucket-two/*", "arn:aws:s3:::three/*")
      }
    }
    let split = try PolicySplit(of: document, type: .managed, quota: 180)
    #expect(split.parts.count == 2)
    SizedPolicy.check(split, quota: 180)
  }

  @Test func `long lists of both are cut both ways`() throws {
    let document = PolicyDocument(
      statements: [
        Statement(
          sid: "Long", effect: .allow,
          actions: ActionClause((0..<30).map { ActionPattern("svc:Action\($0)") }),
          resources: ResourceClause((0..<30).map { "arn:aws:s3:::bucket-\($0)" }))
      ])
    let split = try PolicySplit(of: document, type: .managed, quota: 500)
    // By one list alone each part would have room for but a few entries.
    #expect(split.parts.count < 11)
    SizedPolicy.check(split, quota: 500)
  }

  static let indivisible: [Statement] = [
    Statement("Not", .allow) {
      NotAction { (0..<40).map { ActionPattern("svc:Action\($0)") } }
      Resource("*")
    },
    Statement("Not", .allow) {
      Action { "s3:GetObject" }
      NotResource(
        "arn:aws:s3:::bucket-one/*", "arn:aws:s3:::bucket-two/*", String(repeating: "x", count: 200)
      )
    },
    Statement("Not", .deny) {
      NotAction { "iam:*" }
      Resource(
        "arn:aws:s3:::bucket-one/*", "arn:aws:s3:::bucket-two/*", String(repeating: "x", count: 90))
    },
    Statement("Not", .allow) {
      Action {
        "a:x"
        "a:y"
      }
      Resource("*")
      Condition("StringEquals", "aws:Key", (0..<40).map { "value\($0)" })
    },
  ]

  @Test(arguments: indivisible)
  func `what cannot be cut without a change is refused`(statement: Statement) {
    let document = PolicyDocument(statements: [statement])
    let size = PolicyWriter(layout: .compact).text(of: statement).unicodeScalars.count
    let refusal = #expect(throws: PolicySplitRefusal.self) {
      _ = try PolicySplit(of: document, type: .managed, quota: 220)
    }
    #expect(
      refusal
        == .statementIsIndivisible(
          index: 0, sid: "Not", size: size, room: 220 - SizedPolicy.wrapper))
  }
}
