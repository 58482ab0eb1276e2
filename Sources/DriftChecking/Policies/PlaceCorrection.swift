internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// What is so where a page puts a statement in a place that is not its own.
struct PlaceCorrection {
  let rule: RuleID
  let message: String
  let expected: String

  /// Nil when the claim is so.
  init?(of claim: PlaceClaim, in policy: PublishedPolicy) {
    let sids = policy.statements.compactMap(\.statement.sid)
    guard sids.count == policy.statements.count else { return nil }
    let own = "'\(claim.written)'"
    switch claim.said {
    case .at(let place):
      let there = sids.indices.contains(place) ? "'\(sids[place])'" : "none"
      guard there != own else { return nil }
      let said = "\(own) is called statement \(place + 1)"
      self.init("statement-ids", "\(said) where that is \(there)", there)
    case .before(let other):
      guard let one = sids.firstIndex(of: claim.written), let two = sids.firstIndex(of: other),
        one > two
      else { return nil }
      self.init(
        "statement-ids", "\(own) is said to stand before '\(other)' where it stands behind it",
        "'\(other)', \(own)")
    case .all(let named):
      let missing = sids.filter { !named.contains($0) }
      guard let first = missing.first else { return nil }
      let more = missing.count > 1 ? " and \(missing.count - 1) more" : ""
      self.init(
        "statement-ids", "the page says which the statements are, and leaves out '\(first)'\(more)",
        sids.joined(separator: ", "))
    case .counted(let place, let isLast):
      guard place >= sids.count || (isLast && place + 1 != sids.count) else { return nil }
      self.init(
        "count", "the page speaks of the \(own) where there are \(sids.count)", "\(sids.count)")
    case .compared(let one, let comparison, let other):
      guard let left = Self.count(of: one, in: policy),
        let right = Self.count(of: other, in: policy)
      else { return nil }
      let isSo =
        switch comparison {
        case .more: left > right
        case .fewer: left < right
        case .same: left == right
        }
      guard !isSo else { return nil }
      self.init(
        "count", "the page says \(own) where there are \(left) and \(right)", "\(left), \(right)")
    }
  }

  private init(_ rule: RuleID, _ message: String, _ expected: String) {
    self.rule = rule
    self.message = message
    self.expected = expected
  }

  private static func count(of noun: CountedNoun, in policy: PublishedPolicy) -> Int? {
    switch noun {
    case .statements: policy.statements.count
    case .services: policy.services.count
    case .actions: Set(policy.actions).count
    default: nil
    }
  }
}
