/// A rule as SARIF declares it.
struct SARIFRule {
  private let outcome: RuleOutcome

  init(_ outcome: RuleOutcome) { self.outcome = outcome }

  var value: JSONValue {
    var members: [(key: String, value: JSONValue)] = [("id", .string(outcome.id.rawValue))]
    if let rule = outcome.rule {
      members.append(("shortDescription", SARIFText.message(rule.rationale)))
      members.append(("fullDescription", SARIFText.message(rule.rationale, rule.consequence)))
      members.append(
        (
          "help",
          SARIFText.message(
            "why it is checked: \(rule.rationale)", "what it does to readers: \(rule.consequence)",
            "what to do: \(rule.cure)")
        ))
      if let page = rule.page { members.append(("helpUri", .string(page))) }
    }
    return .object(members)
  }
}
