package import Diagnostics

/// Every check there is, in the order they are run and listed.
package enum CheckRegistry {
  package static let all: [any DriftCheck.Type] = [
    PolicyTextCheck.self, PolicyAccessCheck.self, PolicyMissingCheck.self, PolicyCopyCheck.self,
    PolicyTransportCheck.self, StatementIDsCheck.self, StatementTableCheck.self, TrailCheck.self,
    StructuredDataCheck.self, StepsCheck.self, NumberCheck.self, PolicySizeCheck.self,
    SizeClaimCheck.self, MentionCheck.self, TwinNumberCheck.self, LinkCheck.self,
    AnchorCheck.self, PageSetCheck.self, ResidueCheck.self, BindingCheck.self,
    RequiredFactCheck.self,
  ]

  /// Each rule with why it is checked, each once, in order.
  package static var rules: [(id: RuleID, rationale: String)] {
    var seen: Set<RuleID> = []
    return all.flatMap { check in
      check.ids.filter { seen.insert($0).inserted }.map { ($0, check.rationale) }
    }
  }
}
