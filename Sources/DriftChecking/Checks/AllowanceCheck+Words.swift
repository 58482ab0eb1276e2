internal import Diagnostics

extension AllowanceCheck {
  /// How a finding says what a page tells of something, and what is so.
  struct Words {
    let rule: RuleID
    let said: String
    let expected: String
    let done: String

    init(of access: NamedAccess, isAllowed: Bool) {
      let verbs: (String, String)
      switch access {
      case .action: (rule, verbs) = ("access-claim", ("allowed", "allow"))
      case .service: (rule, verbs) = ("services", ("reached", "reach"))
      }
      said = isAllowed ? verbs.0 : "not " + verbs.0
      expected = isAllowed ? "not " + verbs.0 : verbs.0
      done =
        isAllowed ? "does not \(verbs.1) it" : verbs.1 + (verbs.1 == "reach" ? "es it" : "s it")
    }
  }
}
