internal import CanonicalModel
internal import IAMPolicy

/// What a column of a table about a policy holds, by its cells or by its heading.
enum ColumnContent: String {
  case statements = "Sids"
  case services = "services"
  case actionCounts = "numbers of actions"
  case actionNames = "names of actions"
  case levels = "access levels"
  case purposes = "what statements are for"
  case sizes = "numbers of characters"
  /// What a policy has, and no table of ours shows.
  case resources = "resources"
  case conditions = "conditions"
  case effects = "effects"

  /// What the cells of a column hold, all of them; nil when that is not plain.
  init?(of cells: [String], inRowsOf names: [String], _ policy: PublishedPolicy) {
    guard !cells.isEmpty else { return nil }
    func all(_ holds: (String) -> Bool) -> Bool { cells.allSatisfy(holds) }
    let sids = Set(policy.statements.compactMap(\.statement.sid))
    let purposes = Set(policy.statements.map { FoldedText.fold($0.purpose) })
    if all(sids.contains) {
      self = .statements
    } else if all(Set(policy.services).contains) {
      self = .services
    } else if all({ $0.contains(":") && NamedAccess.areActions($0) }) {
      self = .actionNames
    } else if all(Self.levelNames.contains) {
      self = .levels
    } else if all(purposes.contains) {
      self = .purposes
    } else if zip(cells, names).allSatisfy({
      Self.count(of: $1, policy) == StatedNumber.value(of: $0)
    }) {
      self = .actionCounts
    } else {
      return nil
    }
  }

  /// What a heading promises: one content, or one of several; empty when it is not known.
  static func promised(by heading: String) -> Set<ColumnContent> {
    switch heading.lowercased() {
    case "statement", "statements", "sid", "sids": [.statements]
    case "service", "services", "prefix", "service prefix": [.services]
    case "actions", "action", "permissions": [.actionCounts, .actionNames]
    case "number of actions", "action count": [.actionCounts]
    case "names", "action names": [.actionNames]
    case "access level", "access levels", "level", "levels": [.levels]
    case "purpose", "purposes", "what it is for", "description": [.purposes]
    case "characters", "size", "length": [.sizes]
    case "resource", "resources", "arn", "arns", "buckets", "roles": [.resources]
    case "condition", "conditions", "condition keys": [.conditions]
    case "effect", "effects": [.effects]
    default: []
    }
  }

  /// How many actions a statement or a service has; nil for another name.
  private static func count(of name: String, _ policy: PublishedPolicy) -> Int? {
    if policy.services.contains(name) { return policy.actionCount(of: name) }
    return policy.statements.first { $0.statement.sid == name }?.statement.actions.patterns.count
  }

  private static let levelNames: Set = [
    "Permissions management", "Write", "Tagging", "Read", "List",
  ]
}

extension NamedAccess {
  /// Tells whether a text lists actions and nothing else.
  fileprivate static func areActions(_ text: String) -> Bool {
    text.split(separator: ", ").allSatisfy { name in
      name.split(separator: ":").count == 2 && !name.contains(" ")
    }
  }
}
