/// What a check must make of a mutant.
enum Verdict: Hashable, Sendable {
  /// One of these rules must report it, as a failure of its own, at the right place.
  case caught(by: [String])
  /// It changes nothing that customers rely on.
  case quiet
  /// Access stays the same, and another fact changes.
  case quietForPolicies(rules: [String])

  /// The rules one of which must report it.
  var rules: [String] {
    switch self {
    case .caught(let rules), .quietForPolicies(let rules): rules
    case .quiet: []
    }
  }
}
