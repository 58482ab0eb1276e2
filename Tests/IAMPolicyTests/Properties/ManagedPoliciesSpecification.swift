import IAMPolicy
import Testing

/// Merges and splits every policy AWS publishes, where they are at hand, and prints the totals.
@Suite(
  .enabled(
    if: ManagedPolicies.file != nil, "set PLUMBLINE_DATA to the data folder"))
struct ManagedPoliciesSpecification {
  private static func counted(_ document: PolicyDocument) -> Int {
    PolicySize(of: document, layout: .compact).counted
  }

  @Test func `each is read whole, and is the same when it is written and read again`() throws {
    let policies = try ManagedPolicies.policies()
    #expect(policies.count == 344)
    for policy in policies {
      #expect(policy.reading.isWhole, "\(policy.name)")
      #expect(policy.reading.problems.isEmpty, "\(policy.name): \(policy.reading.problems)")
      var counted: Set<Int> = []
      for layout in PolicyLayout.allCases {
        let text = PolicyWriter(layout: layout).text(of: policy.document)
        #expect(PolicyReading(of: text).document == policy.document, "\(policy.name)")
        counted.insert(PolicySize(of: text).counted)
      }
      #expect(counted.count == 1, "\(policy.name)")
    }
  }

  @Test func `each merges to the same access in no more characters`() throws {
    let policies = try ManagedPolicies.policies()
    let clock = ContinuousClock()
    var merges: [PolicyMerge] = []
    let time = clock.measure { merges = policies.map { PolicyMerge(of: $0.document) } }
    var unproved: [String] = []
    for (policy, merge) in zip(policies, merges) {
      #expect(merge.after.counted <= merge.before.counted, "\(policy.name)")
      #expect(PolicyMerge(of: merge.document).document == merge.document, "\(policy.name)")
      let proof = merge.proof
      if proof.verdict != .equal {
        unproved.append("\(policy.name): \(proof.verdict) \(proof.undecided.prefix(1))")
        #expect(proof.widened.isEmpty && proof.narrowed.isEmpty, "\(policy.name)")
      }
    }
    let before = merges.reduce(0) { $0 + $1.before.counted }
    let after = merges.reduce(0) { $0 + $1.after.counted }
    let smaller = merges.count { $0.after.counted < $0.before.counted }
    print("merged \(policies.count) policies in \(time): \(smaller) are smaller,", terminator: " ")
    print("\(before) characters became \(after); not proved: \(unproved)")
    #expect(unproved.isEmpty)
    #expect(policies.count > 200)
  }

  @Test func `each splits into parts that fit, or is refused with the reason`() throws {
    let policies = try ManagedPolicies.policies()
    let quota = Quota.managedPolicy.value
    let clock = ContinuousClock()
    var (over, parts, proved, most) = (0, 0, 0, 0)
    var refused: [String] = []
    let time = clock.measure {
      for policy in policies {
        let isOver = Self.counted(policy.document) > quota
        over += isOver ? 1 : 0
        do {
          let split = try PolicySplit(of: policy.document, type: .managed, quota: quota)
          #expect(split.parts.allSatisfy { Self.counted($0) <= quota }, "\(policy.name)")
          #expect(split.proof.verdict == .equal, "\(policy.name)")
          #expect((split.parts.count > 1) == isOver, "\(policy.name)")
          parts += isOver ? split.parts.count : 0
          proved += isOver && split.isProvedFewest ? 1 : 0
          most = max(most, split.parts.count)
        } catch let refusal {
          refused.append("\(policy.name): \(refusal)")
        }
      }
    }
    print(
      "\(over) of \(policies.count) policies are over \(quota): \(parts) parts,", terminator: " ")
    print("at most \(most); \(proved) proved the fewest; refused: \(refused); in \(time)")
    #expect(over > 0)
  }
}
