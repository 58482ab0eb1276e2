internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// Holds a list of services against a policy, in both directions.
struct ServiceJudge {
  let policy: PublishedPolicy
  let context: CheckContext
  /// The page or file, as findings name it.
  let channel: String
  let position: (Int) -> SourcePosition

  func findings(for list: ServiceListing) -> [Finding] {
    let wanted = policy.services
    var absent = wanted.filter { service in
      !list.items.contains { $0.name.lowercased() == service }
    }
    var findings: [Finding] = []
    var seen: Set<String> = []
    for item in list.items {
      let name = item.name.lowercased()
      if !wanted.contains(name) {
        let meant = Suggestion.nearest(to: name, among: absent) ?? absent.first
        absent.removeAll { $0 == meant }
        findings.append(
          finding(
            "services", "'\(item.name)' is not a service of the policy", at: item.offset,
            expected: meant, actual: item.name))
      } else if !seen.insert(name).inserted {
        findings.append(
          finding(
            "services", "the service '\(item.name)' stands twice", at: item.offset, expected: name,
            actual: item.name))
      } else if let actions = item.actions, actions != policy.actionCount(of: name) {
        let count = policy.actionCount(of: name)
        findings.append(
          finding(
            "count", "'\(name)' is given '\(actions)' actions where the model has '\(count)'",
            at: item.numberOffset, expected: String(count), actual: String(actions)))
      } else if item.lacksNumber {
        findings.append(
          finding(
            "count", "'\(name)' is given no number of actions, as the other services are",
            at: item.numberOffset, expected: String(policy.actionCount(of: name)), actual: nil))
      }
    }
    let first = list.items.first?.offset ?? list.offset
    return findings
      + absent.map { service in
        finding(
          "services", "the service '\(service)' is missing",
          at: place(before: service, in: list) ?? first, expected: service, actual: nil)
      }
  }

  /// What is absent is told at the service that precedes it.
  private func place(before service: String, in list: ServiceListing) -> Int? {
    let earlier = policy.services.prefix { $0 != service }.reversed()
    return earlier.lazy.compactMap { name in
      list.items.first { $0.name.lowercased() == name }?.offset
    }.first
  }

  private func finding(
    _ rule: RuleID, _ message: String, at offset: Int, expected: String?, actual: String?
  ) -> Finding {
    let source =
      policy.statements.first { documented in
        documented.statement.actions.patterns.contains { $0.service == expected ?? "" }
      }?.source ?? policy.source
    return Finding(
      rule, at: position(offset), message, hint: context.cure(source), expected: expected,
      actual: actual,
      about: Subject(
        fact: policy.id + ".services", channel: channel,
        item: "\(rule.rawValue) \(expected ?? actual ?? "")"),
      model: source)
  }
}
