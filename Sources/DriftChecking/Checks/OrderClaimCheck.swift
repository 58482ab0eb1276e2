internal import CanonicalModel
package import Diagnostics
internal import IAMPolicy

/// A list that a page says is in some order must be in that order.
package enum OrderClaimCheck: PageCheck {
  package static let rules: [Rule] = [.statementIDs, .services, .accessClaim]
  package static let examples: [CheckExample] = [
    .passes(says("The statements stand in the order of the policy.") + Sample.table()),
    .passes(says("The statements are in no alphabetical order.") + Sample.table()),
    .passes(
      says("The statements below are in reverse alphabetical order.") + table("Read", "Pass")),
    .passes(says("Listed alphabetically.") + "<ul><li><code>iam</code><li><code>s3</code></ul>"),
    .passes(says("The services, in alphabetical order:") + table("Read", "Pass")),
    .passes(says("The fruit, in alphabetical order:") + "<ul><li>Pear</li><li>Apple</li></ul>"),
    .passes(says("The statements, the largest first.") + table("Read", "Pass")),
    .passes(says("Alphabetical order is dull.") + table("Read", "Pass")),
    .passes(table("Pass", "Read") + says("The statements stand in alphabetical order.")),
    .absent("<p>no order is claimed here</p>"),
    .fails(
      says("The statements stand in the order of the policy.") + table("▸Pass", "Read"),
      "statement-ids", "'Pass' is not in place: the page says the order is the policy's"),
    .fails(
      says("The statements are listed in alphabetical order.") + table("▸Read", "Pass"),
      "statement-ids", "the order is alphabetical"),
    .fails(
      table("▸Read", "Pass") + says("They are sorted by name, from A to Z."), "statement-ids",
      "the order is alphabetical"),
    .fails(
      says("In alphabetical order:") + "<ul>▸<li><code>s3</code></li><li><code>iam</code></ul>",
      "services", "'s3' is not in place"),
    .fails(
      says("In alphabetical order:")
        + "<ul>▸<li><code>s3:GetObject</code><li><code>iam:PassRole</code></ul>", "access-claim",
      "'s3:GetObject' is not in place"),
    .fails(
      says("The services are listed in alphabetical order.") + table("Read", "Pass")
        + "<ul>▸<li>s3</li><li>iam</li></ul>", "services", "'s3' is not in place"),
    .fails(
      says("The statements are listed in alphabetical order.")
        + "<ul><li>s3</li><li>iam</li></ul>" + table("▸Read", "Pass"), "statement-ids",
      "'Read' is not in place"),
    .fails(
      says("The actions are listed in alphabetical order.") + table("Read", "Pass")
        + "<ul>▸<li>s3:GetObject</li><li>iam:PassRole</li></ul>", "access-claim",
      "'s3:GetObject' is not in place"),
    .fails(
      says("Fewest actions first.") + table("▸Read", "Pass"), "statement-ids",
      "the order is by number"),
  ]

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    guard let policy = context.policies.first else { return outcome }
    let walk = OrderWalk(of: page)
    for (claim, list) in walk.claims(with: listing(of: policy)) {
      guard let (rule, sids) = subject(of: list, in: policy) else { continue }
      outcome.checked.claims += 1
      let strays = list.strays(from: claim.order, sids: sids)
      guard let row = strays.first else { continue }
      let are = strays.count > 1 ? "and \(strays.count - 1) more are" : "is"
      outcome.findings.append(
        Finding(
          rule, at: page.position(at: row.offset),
          "'\(row.name)' \(are) not in place: the page says the order is \(claim.order.words)",
          hint: context.cure(policy.source), expected: claim.order.words, actual: row.name,
          about: Subject(
            fact: policy.id + ".statements", channel: page.name, item: "order \(row.name)"),
          model: policy.source))
    }
    return outcome
  }

  /// What a list is of, by its names: the rule that judges those, and the Sids in order.
  private static func subject(
    of list: OrderedList, in policy: PublishedPolicy
  ) -> (rule: RuleID, sids: [String])? {
    let sids = policy.statements.compactMap(\.statement.sid)
    if list.isOf(Set(sids)) { return ("statement-ids", sids) }
    if list.isOf(Set(policy.services)) { return ("services", sids) }
    return list.isOf(Set(policy.actions.map(\.text))) ? ("access-claim", sids) : nil
  }

  /// Tells whether a list is of what a claim names.
  private static func listing(
    of policy: PublishedPolicy
  ) -> (OrderedList, CountedNoun) -> Bool {
    { list, noun in
      let rule = subject(of: list, in: policy)?.rule
      return switch noun {
      case .statements: rule == "statement-ids"
      case .services: rule == "services"
      default: rule == "access-claim"
      }
    }
  }

  private static func says(_ sentence: String) -> String {
    Sample.block() + "<p>\(sentence)</p>"
  }

  private static func table(_ first: String, _ second: String) -> String {
    let rows = [first, second].map { sid in
      let isMarked = sid.hasPrefix("▸")
      let name = isMarked ? String(sid.dropFirst()) : sid
      return "\(isMarked ? "▸" : "")<tr><td><code>\(name)</code></td>"
        + "<td>\(name == "Read" ? 3 : 1)</td></tr>"
    }
    return "<table><thead><tr><th>Statement</th><th>Actions</th></tr></thead>"
      + "<tbody>\(rows.joined())</tbody></table>"
  }
}

extension OrderClaim.Order {
  /// The order as messages name it.
  fileprivate var words: String {
    switch self {
    case .alphabetical: "alphabetical"
    case .reversed: "alphabetical, from the end"
    case .policy: "the policy's"
    case .descending, .ascending: "by number"
    }
  }
}
