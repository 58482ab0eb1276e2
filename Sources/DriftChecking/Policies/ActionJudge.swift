internal import ActionCatalogue
internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// Holds what a page says of a statement's actions against the statement and the catalogue.
struct ActionJudge {
  let section: ActionSection
  let documented: DocumentedStatement
  let policy: PublishedPolicy
  let page: PublishedPage
  let context: CheckContext

  private var patterns: [ActionPattern] { documented.statement.actions.patterns }

  var findings: [Finding] {
    effectFindings + countFindings + section.rows.flatMap(findings(in:)) + nameFindings
  }

  private var effectFindings: [Finding] {
    let effect = documented.statement.effect
    let words = section.summary.text.split { !$0.isLetter }.map(String.init)
    guard !words.contains(effect.rawValue),
      let other = words.first(where: { $0 == "Allow" || $0 == "Deny" })
    else { return [] }
    return [
      finding(
        "policy-copy", "is said to have the effect '\(other)', and has '\(effect.rawValue)'",
        at: section.summary.offset, item: "effect", expected: effect.rawValue, actual: other)
    ]
  }

  private var countFindings: [Finding] {
    var findings: [Finding] = []
    if let count = section.statedCount, count != patterns.count {
      findings.append(miscount("actions", count, patterns.count, at: section.summary.offset))
    }
    let stated = section.statedLevels
    guard !stated.isEmpty else { return findings }
    let levels = patterns.reduce(into: [:]) { $0[ActionLevel.of($1), default: 0] += 1 }
    for level in Set(levels.keys).union(stated.keys).sorted() where levels[level] != stated[level] {
      findings.append(
        miscount(
          "actions of the level '\(level)'", stated[level] ?? 0, levels[level] ?? 0,
          at: section.summary.offset))
    }
    return findings
  }

  private func miscount(_ what: String, _ stated: Int, _ count: Int, at offset: Int) -> Finding {
    finding(
      "count", "is given '\(stated)' \(what) where the model has '\(count)'", at: offset,
      item: what, expected: String(count), actual: String(stated))
  }

  private func findings(in row: ActionSection.Row) -> [Finding] {
    var findings = row.actions.flatMap { self.findings(for: $0, in: row) }
    if StatedNumber.value(of: row.count.text) != row.actions.count {
      findings.append(
        finding(
          "count", "has a row that counts '\(row.count.text)' and names \(row.actions.count)",
          at: row.count.offset, item: "row \(row.service.text) \(row.level.text)",
          expected: String(row.actions.count), actual: row.count.text))
    }
    return findings
  }

  private func findings(
    for action: ActionSection.Named, in row: ActionSection.Row
  ) -> [Finding] {
    guard let pattern = patterns.first(where: { $0 == ActionPattern(action.text) }) else {
      return []
    }
    var findings: [Finding] = []
    func hold(_ rule: RuleID, _ said: String, _ due: String, _ words: String, at offset: Int) {
      guard !said.utf8.elementsEqual(due.utf8) else { return }
      findings.append(
        finding(
          rule, "has the action '\(action.text)' \(words) '\(said)', not '\(due)'", at: offset,
          item: "\(words) \(action.text)", expected: due, actual: said))
    }
    let service = String(pattern.service)
    hold(
      "access-claim", row.level.text, ActionLevel.of(pattern), "at the level", at: row.level.offset)
    hold("services", row.service.text, service, "in the service", at: row.service.offset)
    if let address = action.address {
      hold(
        "link", FoldedText.fold(address.value), ReferencePage.address(of: service), "linked to",
        at: address.offset)
    }
    return findings
  }

  /// Actions that the statement does not have, each with the one it may have been meant for, and
  /// actions that no row names.
  private var nameFindings: [Finding] {
    let named = section.rows.flatMap(\.actions)
    let stated = Set(named.map { ActionPattern($0.text) })
    var absent = patterns.filter { !stated.contains($0) }.map(\.text)
    let known = Set(patterns)
    let strangers = named.filter { !known.contains(ActionPattern($0.text)) }.map { action in
      let meant = Suggestion.nearest(to: action.text, among: absent)
      absent.removeAll { $0 == meant }
      return finding(
        "policy-copy", "is given the action '\(action.text)', which it does not have",
        at: action.offset, item: action.text, expected: meant, actual: action.text,
        mayGrantMore: true)
    }
    return strangers
      + absent.map { name in
        finding(
          "policy-copy", "is given no action '\(name)', which it has",
          at: section.summary.offset, item: name, expected: name)
      }
  }

  private func finding(
    _ rule: RuleID, _ message: String, at offset: Int, item: String, expected: String? = nil,
    actual: String? = nil, mayGrantMore: Bool = false
  ) -> Finding {
    let sid = documented.statement.sid ?? ""
    return Finding(
      rule, at: page.position(at: offset), "the statement '\(sid)' \(message)",
      hint: context.cure(documented.source), expected: expected, actual: actual,
      about: Subject(fact: policy.id + ".actions", channel: page.name, item: "\(sid) \(item)"),
      model: documented.source, mayGrantMore: mayGrantMore)
  }
}
