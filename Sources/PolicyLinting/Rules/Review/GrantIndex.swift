internal import IAMPolicy

/// What the statements of a policy that allow anything allow, found by action.
///
/// Every entry is looked at once, so that a long list of actions can be asked for one by one.
struct GrantIndex: Sendable {
  /// An entry that allows an action, with its statement.
  struct Grant: Sendable {
    let entry: LintedText
    let statement: LintedStatement
  }

  private var names: [String: [Grant]] = [:]
  /// Patterns by the service they name, in lower case.
  private var patterns: [String: [Grant]] = [:]
  /// Patterns of all services, or of a pattern of services.
  private var widePatterns: [Grant] = []
  private var negations: [LintedStatement] = []

  /// Takes in the statements that allow something and that a rule wants.
  init(of policy: LintedPolicy, where isWanted: (LintedStatement) -> Bool = { _ in true }) {
    for statement in policy.objectStatements
    where statement.effect == .allow && isWanted(statement) {
      if statement.isNotAction {
        if !statement.actions.isEmpty { negations.append(statement) }
        continue
      }
      for entry in statement.actions { add(Grant(entry: entry, statement: statement)) }
    }
  }

  private mutating func add(_ grant: Grant) {
    let text = ASCIIFolding.lowercased(grant.entry.text)
    guard WildcardText.isPattern(text) else {
      names[text, default: []].append(grant)
      return
    }
    if let prefix = ActionName.parts(of: text)?.prefix, !WildcardText.isPattern(prefix) {
      patterns[prefix, default: []].append(grant)
    } else {
      widePatterns.append(grant)
    }
  }

  /// The entries that allow an action: by its name, then by patterns, then by `NotAction`.
  func grants(of action: String) -> [Grant] {
    let action = ASCIIFolding.lowercased(action)
    let prefix = ActionName.parts(of: action)?.prefix ?? ""
    let matching = ((patterns[prefix] ?? []) + widePatterns).filter {
      WildcardText.matches($0.entry.text, action)
    }
    return (names[action] ?? []) + matching
      + negations.compactMap { statement in
        guard statement.leavesIn(action), let element = statement["NotAction"] else { return nil }
        let entry = LintedText(text: element.name, location: element.location)
        return Grant(entry: entry, statement: statement)
      }
  }

  /// Tells whether anything of a service, given by its prefix, is allowed.
  func allowsAnything(of service: String) -> Bool {
    let start = ASCIIFolding.lowercased(service) + ":"
    let isReached = widePatterns.contains { grant in
      let prefix = ActionName.parts(of: grant.entry.text)?.prefix ?? "*"
      return WildcardText.matches(prefix, service)
    }
    return isReached || !negations.isEmpty || patterns[ASCIIFolding.lowercased(service)] != nil
      || names.keys.contains { $0.utf8.starts(with: start.utf8) }
  }
}
