import IAMPolicy
import Testing

@Suite struct PolicySplitTests {
  /// A statement of a size in characters.
  private static func statement(_ index: Int, size: Int) -> Statement {
    func made(_ padding: Int) -> Statement {
      Statement("S\(index)", .allow) {
        Action { ActionPattern("a:b\(index)" + String(repeating: "x", count: padding)) }
        Resource("*")
      }
    }
    let least = PolicyWriter(layout: .compact).text(of: made(0)).unicodeScalars.count
    return made(max(0, size - least))
  }

  private static func document(_ sizes: [Int]) -> PolicyDocument {
    PolicyDocument(statements: sizes.enumerated().map { statement($0, size: $1) })
  }

  private static func counted(_ document: PolicyDocument) -> Int {
    PolicySize(of: document, layout: .compact).counted
  }

  /// What a document weighs without statements.
  private static let wrapper = counted(PolicyDocument(statements: []))

  private static func check(_ split: PolicySplit, quota: Int) {
    #expect(split.parts.allSatisfy { counted($0) <= quota })
    #expect(split.proof.verdict == .equal)
    for part in split.parts {
      let sids = part.statements.compactMap(\.sid)
      #expect(Set(sids).count == sids.count)
    }
  }

  @Test func `a policy that fits is left alone, whatever its type`() throws {
    let document = Self.document([100, 100])
    for type in PolicyType.allCases {
      let split = try PolicySplit(of: document, type: type, quota: Self.counted(document))
      #expect(split.parts == [document])
      #expect(split.isProvedFewest)
    }
  }

  @Test(arguments: [PolicyType.permissionsBoundary, .session, .resource, .roleTrust])
  func `a policy of which there is one is refused`(type: PolicyType) {
    #expect(throws: PolicySplitRefusal.onlyOneMayBeAttached(type)) {
      _ = try PolicySplit(of: Self.document([100, 100]), type: type, quota: 200)
    }
  }

  @Test(arguments: [PolicyType.inlineUser, .inlineRole, .inlineGroup])
  func `inline policies share their quota`(type: PolicyType) {
    #expect(throws: PolicySplitRefusal.quotaIsOnTheSum(type)) {
      _ = try PolicySplit(of: Self.document([100, 100]), type: type, quota: 200)
    }
  }

  @Test(arguments: [PolicyType.managed, .serviceControl, .resourceControl])
  func `policies that act together are split`(type: PolicyType) throws {
    let split = try PolicySplit(of: Self.document([100, 100]), type: type, quota: 200)
    #expect(split.parts.map(\.statements.count) == [1, 1])
    Self.check(split, quota: 200)
  }

  @Test func `the plain cut stays where it has the fewest parts`() throws {
    let document = Self.document([100, 100, 100, 100])
    let quota = Self.wrapper + 201
    let split = try PolicySplit(of: document, type: .managed, quota: quota)
    #expect(split.parts.map { $0.statements.compactMap(\.sid) } == [["S0", "S1"], ["S2", "S3"]])
    #expect(split.isProvedFewest)
    Self.check(split, quota: quota)
  }

  @Test func `statements change parts where that saves one`() throws {
    // In order: 150 + 120, 170 + 90 and 60 left; with one moved, 150 + 90 + 60 and 120 + 170.
    let document = Self.document([150, 120, 170, 90, 60])
    let quota = Self.wrapper + 303
    let split = try PolicySplit(of: document, type: .managed, quota: quota)
    #expect(split.parts.count == 2)
    #expect(split.isProvedFewest)
    #expect(split.parts.first?.statements.first?.sid == "S0")
    for part in split.parts {
      #expect(part.statements.map { $0.sid ?? "" } == part.statements.map { $0.sid ?? "" }.sorted())
    }
    Self.check(split, quota: quota)
  }

  @Test func `parts are the fewest, by trying all ways`() throws {
    for seed: UInt64 in 0..<300 {
      var random = SeededGenerator(seed: seed)
      let sizes = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Int.random(in: 60...190, using: &random)
      }
      let quota = Self.wrapper + Int.random(in: 200...320, using: &random)
      let split = try PolicySplit(of: Self.document(sizes), type: .managed, quota: quota)
      let fewest = Self.fewest(sizes.map { $0 + 1 }, capacity: quota - Self.wrapper + 1)
      #expect(split.parts.count == fewest, "seed \(seed)")
      #expect(split.isProvedFewest, "seed \(seed)")
      Self.check(split, quota: quota)
    }
  }

  /// Every way to put each weight into a part that is there or into a new one.
  private static func fewest(_ weights: [Int], capacity: Int) -> Int {
    func tried(_ index: Int, _ loads: [Int]) -> Int {
      guard index < weights.count else { return loads.count }
      var best = tried(index + 1, loads + [weights[index]])
      for part in loads.indices where loads[part] + weights[index] <= capacity {
        var next = loads
        next[part] += weights[index]
        best = min(best, tried(index + 1, next))
      }
      return best
    }
    return tried(0, [])
  }

  @Test(arguments: [Effect.allow, .deny])
  func `a statement over the quota is cut by its actions`(effect: Effect) throws {
    let document = PolicyDocument(
      statements: [
        Self.statement(7, size: 100),
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
    Self.check(split, quota: 400)
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
    Self.check(split, quota: 180)
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
    Self.check(split, quota: 180)
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
    Self.check(split, quota: 500)
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
        == .statementIsIndivisible(index: 0, sid: "Not", size: size, room: 220 - Self.wrapper))
  }

  @Test func `no room for statements is told`() {
    for document in [PolicyDocument(statements: []), Self.document([100])] {
      #expect(throws: PolicySplitRefusal.noRoomForStatements) {
        _ = try PolicySplit(of: document, type: .managed, quota: 10)
      }
    }
  }

  /// IAM refuses such a policy, and each part of it no more than the whole.
  @Test func `Sids that stand twice stay as they are`() throws {
    var document = Self.document([100, 100, 100])
    for index in document.statements.indices { document.statements[index].sid = "Same" }
    let split = try PolicySplit(of: document, type: .managed, quota: Self.wrapper + 201)
    #expect(split.parts.flatMap(\.statements) == document.statements)
  }

  /// Their sum is that of two parts, but three do not fit in one.
  @Test func `a count is proved where sums alone cannot`() throws {
    let document = Self.document([90, 90, 90, 90, 90])
    let split = try PolicySplit(of: document, type: .managed, quota: Self.wrapper + 260)
    #expect(split.parts.map(\.statements.count) == [2, 2, 1])
    #expect(split.isProvedFewest)
  }

  @Test func `the version and Id are those of the whole`() throws {
    var document = Self.document([150, 150])
    document.version = nil
    document.id = "Whole"
    let split = try PolicySplit(of: document, type: .managed, quota: 250)
    #expect(split.parts.count == 2)
    #expect(split.parts.allSatisfy { $0.version == nil && $0.id == "Whole" })
    Self.check(split, quota: 250)
  }

  @Test func `ten thousand statements are split, and the bound proves it`() throws {
    let document = Self.document([Int](repeating: 80, count: 10_000))
    let quota = Quota.managedPolicy.value
    let parts = document.parts(fitting: .managedPolicy)
    #expect(parts.allSatisfy { Self.counted($0) <= quota })
    #expect(parts.flatMap(\.statements) == document.statements)
  }
}
