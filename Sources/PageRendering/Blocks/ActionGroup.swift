internal import ActionCatalogue
internal import IAMPolicy

/// The actions of a statement that are of one service and one access level.
struct ActionGroup {
  /// The prefix of the service.
  let service: String
  /// The access level in AWS's words.
  let level: String
  /// The actions as the statement names them, in its order.
  private(set) var actions: [String]

  /// The level of actions that the catalogue does not have.
  static let unknown = "Not known"

  /// The actions of a statement, by service in its order and by level, what reaches furthest first.
  static func groups(of statement: Statement) -> [ActionGroup] {
    var groups: [ActionGroup] = []
    for pattern in statement.actions.patterns {
      let service = String(pattern.service)
      let level = level(of: pattern)
      if let index = groups.firstIndex(where: { $0.service == service && $0.level == level }) {
        groups[index].actions.append(pattern.text)
      } else {
        groups.append(ActionGroup(service: service, level: level, actions: [pattern.text]))
      }
    }
    var places: [String: Int] = [:]
    for group in groups where places[group.service] == nil { places[group.service] = places.count }
    return groups.sorted { one, other in
      (places[one.service] ?? 0, rank(of: one.level), one.level)
        < (places[other.service] ?? 0, rank(of: other.level), other.level)
    }
  }

  /// How many actions of each level there are, what reaches furthest first.
  static func counts(of groups: [ActionGroup]) -> [(level: String, count: Int)] {
    let sums = groups.reduce(into: [:]) { $0[$1.level, default: 0] += $1.actions.count }
    return sums.map { (level: $0.key, count: $0.value) }.sorted {
      (rank(of: $0.level), $0.level) < (rank(of: $1.level), $1.level)
    }
  }

  private static let order = ["Permissions management", "Write", "Tagging", "Read", "List"]

  private static func rank(of level: String) -> Int {
    order.firstIndex(of: level) ?? (level == unknown ? order.count + 1 : order.count)
  }

  /// The level of an action, or of all that a pattern matches.
  private static func level(of pattern: ActionPattern) -> String {
    let name = pattern.text.drop { $0 != ":" }.dropFirst()
    let actions = Catalogue.shipped.service(pattern.service)?.actions(matching: name) ?? []
    let words = Set(actions.map { word(for: $0.levels) })
    return words.isEmpty ? unknown : order.filter(words.contains).joined(separator: " and ")
  }

  /// The one level that AWS's page gives an action; what also writes is of its narrower level.
  private static func word(for levels: AccessLevels) -> String {
    if levels.contains(.permissionsManagement) { return order[0] }
    return levels.contains(.tagging) ? order[2] : levels.words
  }
}
