package import Diagnostics

/// Every check there is, in the order they are run and listed.
package enum CheckRegistry {
  static let runnable: [any RunnableCheck.Type] = [
    PolicyTextCheck.self, PolicyAccessCheck.self, PolicyMissingCheck.self, PolicyCopyCheck.self,
    PolicyTransportCheck.self, StatementIDsCheck.self, TrailCheck.self, StructuredDataCheck.self,
    StepsCheck.self, NumberCheck.self, SizeClaimCheck.self, MentionCheck.self, BindingCheck.self,
    RequiredFactCheck.self, LinkCheck.self, PageSetCheck.self, ResidueCheck.self,
  ]

  /// The checks as values to list and to test by.
  package static var all: [any DriftCheck.Type] { runnable }

  /// Each rule with why it is checked, each once, in order.
  package static var rules: [(id: RuleID, rationale: String)] {
    var seen: Set<RuleID> = []
    return runnable.flatMap { check in
      check.ids.filter { seen.insert($0).inserted }.map { ($0, check.rationale) }
    }
  }
}
