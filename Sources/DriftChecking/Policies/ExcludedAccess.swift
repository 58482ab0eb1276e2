internal import IAMPolicy

/// What statements allow beside what a claim says is all they allow.
struct ExcludedAccess {
  /// The first such service or action, in the policy's order.
  let name: String
  let isService: Bool
  /// How many others there are.
  let others: Int

  /// What is allowed beside; nil when nothing is, or when that is not plain.
  init?(by claim: AllowanceClaim, in statements: [Statement]) {
    let allowing = statements.filter { $0.effect == .allow }
    guard !allowing.contains(where: { $0.actions.isNegated }) else { return nil }
    let patterns = allowing.flatMap(\.actions.patterns)
    var services: Set<String> = []
    var actions: [ActionPattern] = []
    for (access, _, _) in claim.named {
      switch access {
      case .service(let prefix): services.insert(prefix)
      case .action(let action): actions.append(ActionPattern(action))
      }
    }
    guard services.isEmpty || actions.isEmpty else { return nil }
    isService = actions.isEmpty
    let names =
      isService
      ? patterns.map { $0.service.lowercased() }.filter { !services.contains($0) }
      : patterns.filter { pattern in !actions.contains { $0.includes(pattern) } }.map(\.text)
    var seen: Set<String> = []
    let different = names.filter { seen.insert($0).inserted }
    guard let first = different.first else { return nil }
    name = first
    others = different.count - 1
  }
}
