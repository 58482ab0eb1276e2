import Diagnostics
import DriftChecking

/// Two changes in one site, the first of which is drift: neither may hide the other.
struct MaskingPair: Sendable {
  /// One of the two: the mutant it would be alone.
  struct Change: Sendable {
    let operation: MutationOperator
    let mutant: Mutant

    /// True when it leaves a policy's text that no reader can make a policy of.
    fileprivate var breaksText: Bool {
      !Set(operation.verdict.rules).isDisjoint(with: Self.breaks)
    }

    private static let breaks: Set = ["policy-syntax", "policy-character", "policy-grammar"]

    /// Tells whether a rule of the change told it at its place, be it beneath another finding.
    func isTold(in result: SiteCheckResult, _ files: SiteFiles) -> Bool {
      let rules = operation.verdict.rules
      return (result.findings + result.findings.flatMap(\.consequences)).contains {
        rules.contains($0.rule.rawValue) && mutant.expects($0, in: files)
      }
    }
  }

  let changes: [Change]
  let fixture: Int
  let joined: Mutant

  /// Joins two changes; nil when they touch each other, or when one breaks the text of the policy
  /// that the other changes: of a text that cannot be read, nothing else can be told.
  init?(_ first: Change, _ second: Change, in fixture: Int) {
    guard let joined = first.mutant.joined(with: second.mutant),
      !Self.isOneText(first, second) || ![first, second].contains(where: \.breaksText)
    else { return nil }
    changes = [first, second]
    self.fixture = fixture
    self.joined = joined
  }

  private static func isOneText(_ first: Change, _ second: Change) -> Bool {
    guard let one = first.mutant.slot?.region, let other = second.mutant.slot?.region else {
      return false
    }
    return one.file == other.file && one.range == other.range
  }

  /// The operators of both.
  var name: String { changes.map(\.operation.id).joined(separator: " + ") }

  /// Which of the two, from 0, was not told in the site with both.
  func lost(in result: SiteCheckResult, _ files: SiteFiles) -> [Int] {
    changes.indices.filter { index in
      let operation = changes[index].operation
      var moved = joined
      moved.places = changes[index].mutant.places
      return operation.verdict != .quiet
        && !Change(operation: operation, mutant: moved).isTold(in: result, files)
    }
  }
}
