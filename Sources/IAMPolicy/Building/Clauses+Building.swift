extension ActionClause {
  mutating func add(_ more: [ActionPattern], isNegated: Bool) {
    precondition(patterns.isEmpty || self.isNegated == isNegated, "both Action and NotAction")
    patterns += more
    self.isNegated = isNegated
  }
}

extension ResourceClause? {
  mutating func add(_ more: [String], isNegated: Bool) {
    precondition((self?.isNegated ?? isNegated) == isNegated, "both Resource and NotResource")
    self = ResourceClause((self?.patterns ?? []) + more, isNegated: isNegated)
  }
}
