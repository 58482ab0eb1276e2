internal import IAMPolicy

extension Statement {
  /// How it shows that it has a trait, as what it does; nil when it has not.
  func shows(_ trait: StatementTrait) -> String? {
    switch trait {
    case .conditions:
      return conditions.first.map { "has the condition '\($0.name) \($0.key)'" }
    case .key(let key):
      let isUsed = conditions.contains { $0.key.lowercased() == key.lowercased() }
      return isUsed ? "has a condition on '\(key)'" : nil
    case .multiFactor:
      let isAsked = conditions.contains { $0.key.lowercased().hasPrefix("aws:multifactorauth") }
      return isAsked ? "asks for a second factor" : nil
    case .every(let kind, _): return isLimited(of: kind) ? nil : "reaches every \(kind)"
    case .allResources:
      let isOfAll = resources.map { !$0.isNegated && $0.patterns.contains("*") } ?? false
      return isOfAll ? "applies to '*'" : nil
    case .limit(let name): return names(name) ? "names '\(name)'" : nil
    case .deny: return effect == .deny ? "denies" : nil
    case .allow: return effect == .allow ? "allows" : nil
    case .wildcards(let isOfActions):
      let action = actions.patterns.first { Self.hasWildcard($0.text) }
      let resource = isOfActions ? nil : resources?.patterns.first(where: Self.hasWildcard)
      return (action?.text ?? resource).map { "has the wildcard '\($0)'" }
    case .version: return nil
    }
  }

  /// Tells whether it allows an action of a name, in whatever service.
  func does(_ action: String) -> Bool {
    effect == .allow
      && actions.patterns.contains { pattern in
        pattern.text.split(separator: ":").last?.lowercased() == action
      }
  }

  /// Tells whether its resources, or conditions on what they bear, leave out some of a kind.
  private func isLimited(of kind: String) -> Bool {
    guard let resources, !resources.isNegated else { return false }
    let isOfBearers = conditions.contains { condition in
      let key = condition.key.lowercased()
      return ["resourcetag", "resourceaccount", "resourceorg"].contains { key.contains($0) }
    }
    return isOfBearers
      || !resources.patterns.contains { pattern in
        let parts = pattern.split(separator: ":", omittingEmptySubsequences: false)
        let name = parts.dropFirst(5).joined(separator: ":").lowercased()
        return pattern == "*" || ["*", "\(kind)/*", "\(kind):*", "*/*"].contains(name)
      }
  }

  private static func hasWildcard(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
  }

  /// Tells whether a resource or a condition can mean something by its name.
  private func names(_ name: String) -> Bool {
    let wanted = name.lowercased()
    let values = conditions.flatMap(\.values).map { $0.lowercased() }
    if values.contains(where: { $0.contains(wanted) || Self.matches($0, wanted) }) { return true }
    return (resources?.patterns ?? []).contains { pattern in
      let text = pattern.lowercased()
      let parts = text.split { $0 == ":" || $0 == "/" }.map(String.init)
      return text.contains(wanted) || parts.contains { Self.matches($0, wanted) }
    }
  }

  /// Tells whether a pattern that is more than a wildcard matches a name.
  private static func matches(_ pattern: String, _ name: String) -> Bool {
    pattern.contains { $0 != "*" && $0 != "?" } && hasWildcard(pattern)
      && ActionPattern(pattern).includes(ActionPattern(name))
  }
}
