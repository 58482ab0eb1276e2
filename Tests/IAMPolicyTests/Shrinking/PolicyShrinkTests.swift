import IAMPolicy
import Testing

@Suite struct PolicyShrinkTests {
  private static func document(
    _ actions: [ActionPattern], effect: Effect = .allow, isNegated: Bool = false
  ) -> PolicyDocument {
    PolicyDocument(
      statements: [
        Statement(
          sid: "S", effect: effect, actions: ActionClause(actions, isNegated: isNegated),
          resources: ResourceClause(["*"]))
      ])
  }

  private static func shrink(
    _ actions: [ActionPattern], to target: Int = 0, literalLength: Int = 3
  ) -> PolicyShrink {
    PolicyShrink(
      of: document(actions), to: target, in: SmallUniverse(), literalLength: literalLength)
  }

  private static func actions(_ shrink: PolicyShrink) -> [String] {
    shrink.document.statements.flatMap(\.actions.patterns).map(\.text)
  }

  @Test func `a wildcard that adds nothing goes before one that does`() {
    let actions: [ActionPattern] = [
      "ec2:DescribeVpcs", "s3:GetObject", "ec2:DescribeImages", "s3:GetObjectAcl",
      "s3:GetObjectTagging",
    ]
    let whole = Self.shrink(actions, to: 10_000)
    #expect(whole.replacements.isEmpty)
    #expect(whole.fits)
    let less = Self.shrink(actions, to: whole.before.counted - 1)
    #expect(Self.actions(less) == ["ec2:DescribeVpcs", "s3:Get*", "ec2:DescribeImages"])
    #expect(less.added.isEmpty && less.fits)
    let least = Self.shrink(actions)
    #expect(Self.actions(least) == ["ec2:Describe*", "s3:Get*"])
    #expect(least.added.count == 3 && !least.fits)
  }

  @Test func `every action a wildcard adds is told, with the day of the catalogue`() {
    let shrink = Self.shrink(["ec2:DescribeVpcs", "ec2:DescribeImages", "ec2:CreateVpc"])
    #expect(Self.actions(shrink) == ["ec2:Describe*", "ec2:CreateVpc"])
    #expect(shrink.replacements.map(\.statementIndex) == [0])
    #expect(shrink.replacements.map(\.sid) == ["S"])
    #expect(shrink.replacements.map(\.wildcard) == ["ec2:Describe*"])
    #expect(
      shrink.replacements.flatMap(\.replaced) == ["ec2:DescribeVpcs", "ec2:DescribeImages"])
    #expect(
      shrink.added == [
        "ec2:DescribeInstances", "ec2:DescribeInstanceStatus", "ec2:DescribeTags",
      ])
    #expect(shrink.catalogueDate == "2026-11-01")
    #expect(!shrink.fits)
  }

  @Test func `a wildcard may add nothing`() {
    let shrink = Self.shrink(["s3:GetObject", "s3:GetObjectAcl", "S3:getobjecttagging"])
    #expect(Self.actions(shrink) == ["s3:Get*"])
    #expect(shrink.added.isEmpty)
    #expect(PolicyComparison(of: shrink.document, with: shrink.original).verdict == .broader)
  }

  @Test func `no wildcard is shorter than asked, and none stands for a whole service`() {
    let actions: [ActionPattern] = ["s3:GetObject", "s3:GetObjectAcl", "s3:PutObject"]
    #expect(
      Self.actions(Self.shrink(actions, literalLength: 4)) == ["s3:GetObject*", "s3:PutObject"])
    #expect(Self.actions(Self.shrink(actions, literalLength: 0)) == ["s3:Get*", "s3:PutObject"])
    #expect(Self.shrink(actions, literalLength: 50).replacements.isEmpty)
  }

  @Test func `words stay whole`() {
    // `Create…` and `Crash…` share letters and no word.
    #expect(Self.shrink(["ec2:CreateVpc", "ec2:CrashVpc"]).replacements.isEmpty)
  }

  @Test func `a service the catalogue does not know is left alone`() {
    #expect(
      Self.shrink(["new:GetOne", "new:GetTwo", "*", "*:GetOne", "noColon"]).replacements.isEmpty)
  }

  @Test func `a denial and a NotAction are left alone`() {
    let actions: [ActionPattern] = ["s3:GetObject", "s3:GetObjectAcl", "s3:GetObjectTagging"]
    for document in [
      Self.document(actions, effect: .deny), Self.document(actions, isNegated: true),
      PolicyDocument(statements: []),
    ] {
      let shrink = PolicyShrink(of: document, to: 0, in: SmallUniverse())
      #expect(shrink.document == document)
      #expect(!shrink.fits)
    }
  }

  @Test func `no more is added than the size asks for`() {
    let actions: [ActionPattern] = [
      "ec2:DescribeVpcs", "ec2:DescribeImages", "s3:GetObject", "s3:GetObjectAcl",
      "s3:GetObjectTagging",
    ]
    let free = Self.shrink(["ec2:DescribeVpcs", "ec2:DescribeImages", "s3:Get*"], to: 10_000)
    let shrink = Self.shrink(actions, to: free.before.counted)
    #expect(Self.actions(shrink) == ["ec2:DescribeVpcs", "ec2:DescribeImages", "s3:Get*"])
    #expect(shrink.added.isEmpty)
    #expect(shrink.fits)
  }

  @Test func `what a wildcard in the list matches is not added`() {
    let shrink = Self.shrink(["ec2:DescribeVpcs", "ec2:DescribeI*", "ec2:DescribeTags"])
    #expect(Self.actions(shrink) == ["ec2:Describe*"])
    #expect(shrink.added.isEmpty)
  }

  /// Every action asked for stays, and what is told to be added is all that is.
  @Test func `random lists gain what is told and lose nothing`() {
    let universe = SmallUniverse()
    let all = universe.services.flatMap { service in
      universe.actionNames(of: service).map { "\(service):\($0)" }
    }
    for seed: UInt64 in 0..<300 {
      var random = SeededGenerator(seed: seed)
      let asked = all.shuffled(using: &random).prefix(Int.random(in: 0...all.count, using: &random))
      let shrink = Self.shrink(
        asked.map { ActionPattern($0) }, to: Int.random(in: 60...400, using: &random))
      let patterns = shrink.document.statements.flatMap(\.actions.patterns).map(\.text)
      let matched = all.filter { action in
        patterns.contains { ToyWorld.glob($0[...], action[...]) }
      }
      #expect(Set(matched) == Set(asked).union(shrink.added.map(\.text)), "seed \(seed)")
      #expect(Set(asked).isDisjoint(with: shrink.added.map(\.text)), "seed \(seed)")
      #expect(shrink.after.counted <= shrink.before.counted, "seed \(seed)")
    }
  }
}
