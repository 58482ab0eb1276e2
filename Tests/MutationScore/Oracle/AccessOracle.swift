import ActionCatalogue
import Foundation

/// Compares what two policy texts allow by trying requests one by one.
///
/// It reads and evaluates by itself, as simply as can be: what it says must not rest on the code
/// it judges.
struct AccessOracle {
  let before: OraclePolicy
  let after: OraclePolicy

  /// Reads both texts; nil when one of them is no JSON.
  init?(_ before: String, _ after: String) {
    guard let before = OraclePolicy(before), let after = OraclePolicy(after) else { return nil }
    self.before = before
    self.after = after
  }

  /// How access after the change relates to access before it.
  var relation: AccessRelation {
    var isWider = false
    var isNarrower = false
    var seen: Set<[[OracleStatement]]> = []
    for action in RequestSpace.actions(of: [before, after]) {
      let (old, new) = (before.matching(action), after.matching(action))
      // Actions of which the same statements speak are all alike.
      guard old != new, seen.insert([old, new]).inserted else { continue }
      for request in RequestSpace.requests(among: old + new) {
        let (old, new) = (Self.answer(old, request), Self.answer(new, request))
        isWider = isWider || (new.isGranted && !old.isGranted) || (old.isDenied && !new.isDenied)
        isNarrower =
          isNarrower || (old.isGranted && !new.isGranted) || (new.isDenied && !old.isDenied)
        if isWider && isNarrower { return .incomparable }
      }
    }
    return isWider ? .broader : isNarrower ? .narrower : .equal
  }

  private static func answer(
    _ statements: [OracleStatement], _ request: OracleRequest
  ) -> (isGranted: Bool, isDenied: Bool) {
    var isAllowed = false
    var isDenied = false
    for statement in statements where statement.holds(for: request) {
      if statement.isAllow { isAllowed = true } else { isDenied = true }
    }
    return (isAllowed && !isDenied, isDenied)
  }
}
