/// The actions of a catalogue, in the form patterns are compared in.
///
/// A service is read when it is first asked for.
struct ActionTable {
  /// An action there is.
  struct Action {
    /// Its name with the prefix, as AWS spells it.
    let name: String
    /// Its name in lower case.
    let glob: Glob
  }

  private let universe: any ActionUniverse
  private let prefixes: [Glob]
  private var services: [Int: [Action]] = [:]

  init(_ universe: any ActionUniverse) {
    self.universe = universe
    prefixes = universe.services.map { Self.glob($0 + ":") }
  }

  /// The actions in a region, in the order of the catalogue.
  mutating func actions(in region: PatternRegion) -> [Action] {
    if case .pattern(let glob) = region {
      let prefix = Array(glob.literalPrefix)
      let named = prefixes.indices.filter { service in
        let other = prefixes[service].symbols
        return prefix.count < other.count
          ? other.starts(with: prefix) : prefix.starts(with: other)
      }
      return named.flatMap { actions(of: $0) }.filter { glob.includes($0.glob) }
    }
    return prefixes.indices.flatMap { actions(of: $0) }
      .filter { region.includes(.pattern($0.glob)) }
  }

  private mutating func actions(of service: Int) -> [Action] {
    if let known = services[service] { return known }
    let prefix = universe.services[service]
    let actions = universe.actionNames(of: prefix)
      .map { Action(name: "\(prefix):\($0)", glob: Self.glob("\(prefix):\($0)")) }
    services[service] = actions
    return actions
  }

  private static func glob(_ text: String) -> Glob {
    Glob(text, isLiteral: true, variables: false, foldsCase: true)
  }
}
