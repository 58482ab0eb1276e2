import IAMPolicy
import Testing

@Suite struct PolicySplitTests {
  @Test func `a policy that fits is left alone, whatever its type`() throws {
    let document = SizedPolicy.document([100, 100])
    for type in PolicyType.allCases {
      let split = try PolicySplit(of: document, type: type, quota: SizedPolicy.counted(document))
      #expect(split.parts == [document])
      #expect(split.isProvedFewest)
    }
  }

  @Test(arguments: [PolicyType.permissionsBoundary, .session, .resource, .roleTrust])
  func `a policy of which there is one is refused`(type: PolicyType) {
    #expect(throws: PolicySplitRefusal.onlyOneMayBeAttached(type)) {
      _ = try PolicySplit(of: SizedPolicy.document([100, 100]), type: type, quota: 200)
    }
  }

  @Test(arguments: [PolicyType.inlineUser, .inlineRole, .inlineGroup])
  func `inline policies share their quota`(type: PolicyType) {
    #expect(throws: PolicySplitRefusal.quotaIsOnTheSum(type)) {
      _ = try PolicySplit(of: SizedPolicy.document([100, 100]), type: type, quota: 200)
    }
  }

  @Test(arguments: [PolicyType.managed, .serviceControl, .resourceControl])
  func `policies that act together are split`(type: PolicyType) throws {
    let split = try PolicySplit(of: SizedPolicy.document([100, 100]), type: type, quota: 200)
    #expect(split.parts.map(\.statements.count) == [1, 1])
    SizedPolicy.check(split, quota: 200)
  }

  @Test func `the plain cut stays where it has the fewest parts`() throws {
    let document = SizedPolicy.document([100, 100, 100, 100])
    let quota = SizedPolicy.wrapper + 201
    let split = try PolicySplit(of: document, type: .managed, quota: quota)
    #expect(split.parts.map { $0.statements.compactMap(\.sid) } == [["S0", "S1"], ["S2", "S3"]])
    #expect(split.isProvedFewest)
    SizedPolicy.check(split, quota: quota)
  }

  @Test func `statements change parts where that saves one`() throws {
    // In order: 150 + 120, 170 + 90 and 60 left; with one moved, 150 + 90 + 60 and 120 + 170.
    let document = SizedPolicy.document([150, 120, 170, 90, 60])
    let quota = SizedPolicy.wrapper + 303
    let split = try PolicySplit(of: document, type: .managed, quota: quota)
    #expect(split.parts.count == 2)
    #expect(split.isProvedFewest)
    #expect(split.parts.first?.statements.first?.sid == "S0")
    for part in split.parts {
      #expect(part.statements.map { $0.sid ?? "" } == part.statements.map { $0.sid ?? "" }.sorted())
    }
    SizedPolicy.check(split, quota: quota)
  }

  @Test func `parts are the fewest, by trying all ways`() throws {
    for seed: UInt64 in 0..<300 {
      var random = SeededGenerator(seed: seed)
      let sizes = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        Int.random(in: 60...190, using: &random)
      }
      let quota = SizedPolicy.wrapper + Int.random(in: 200...320, using: &random)
      let split = try PolicySplit(of: SizedPolicy.document(sizes), type: .managed, quota: quota)
      let fewest = Self.fewest(sizes.map { $0 + 1 }, capacity: quota - SizedPolicy.wrapper + 1)
      #expect(split.parts.count == fewest, "seed \(seed)")
      #expect(split.isProvedFewest, "seed \(seed)")
      SizedPolicy.check(split, quota: quota)
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

  @Test func `no room for statements is told`() {
    for document in [PolicyDocument(statements: []), SizedPolicy.document([100])] {
      #expect(throws: PolicySplitRefusal.noRoomForStatements) {
        _ = try PolicySplit(of: document, type: .managed, quota: 10)
      }
    }
  }

  /// IAM refuses such a policy, and each part of it no more than the whole.
  @Test func `Sids that stand twice stay as they are`() throws {
    var document = SizedPolicy.document([100, 100, 100])
    for index in document.statements.indices { document.statements[index].sid = "Same" }
    let split = try PolicySplit(of: document, type: .managed, quota: SizedPolicy.wrapper + 201)
    #expect(split.parts.flatMap(\.statements) == document.statements)
  }

  /// Their sum is that of two parts, but three do not fit in one.
  @Test func `a count is proved where sums alone cannot`() throws {
    let document = SizedPolicy.document([90, 90, 90, 90, 90])
    let split = try PolicySplit(of: document, type: .managed, quota: SizedPolicy.wrapper + 260)
    #expect(split.parts.map(\.statements.count) == [2, 2, 1])
    #expect(split.isProvedFewest)
  }

  @Test func `the version and Id are those of the whole`() throws {
    var document = SizedPolicy.document([150, 150])
    document.version = nil
    document.id = "Whole"
    let split = try PolicySplit(of: document, type: .managed, quota: 250)
    #expect(split.parts.count == 2)
    #expect(split.parts.allSatisfy { $0.version == nil && $0.id == "Whole" })
    SizedPolicy.check(split, quota: 250)
  }

  @Test func `ten thousand statements are split, and the bound proves it`() throws {
    let document = SizedPolicy.document([Int](repeating: 80, count: 10_000))
    let quota = Quota.managedPolicy.value
    let parts = document.parts(fitting: .managedPolicy)
    #expect(parts.allSatisfy { SizedPolicy.counted($0) <= quota })
    #expect(parts.flatMap(\.statements) == document.statements)
  }
}
