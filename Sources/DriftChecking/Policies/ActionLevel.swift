internal import ActionCatalogue
internal import IAMPolicy

/// The access level that AWS gives an action, in its words.
enum ActionLevel {
  /// The level of what the catalogue does not have.
  static let unknown = "Not known"

  /// The level of an action; of a pattern, those of all it matches.
  static func of(_ pattern: ActionPattern) -> String {
    let service = Catalogue.shipped.service(pattern.service)
    let name = pattern.text.split(separator: ":", maxSplits: 1).last ?? ""
    let actions: [CatalogueAction] =
      if name.contains(where: { $0 == "*" || $0 == "?" }) {
        service?.actions.filter { pattern.includes(ActionPattern($0.fullName)) } ?? []
      } else {
        service?.action(named: name).map { [$0] } ?? []
      }
    let known = names.filter { level in actions.contains { self.level(of: $0) == level.level } }
    return known.isEmpty ? unknown : known.map(\.word).joined(separator: " and ")
  }

  private static let names: [(level: AccessLevels, word: String)] = [
    (.permissionsManagement, "Permissions management"), (.write, "Write"),
    (.tagging, "Tagging"), (.read, "Read"), (.list, "List"),
  ]

  /// The level that AWS's page gives an action, where the catalogue says that it writes too.
  private static func level(of action: CatalogueAction) -> AccessLevels {
    let narrower: [AccessLevels] = [.permissionsManagement, .tagging]
    return narrower.first { action.levels.contains($0) } ?? action.levels
  }
}
