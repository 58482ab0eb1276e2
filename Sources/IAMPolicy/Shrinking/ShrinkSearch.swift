/// Chooses wildcards one by one until a policy has a size.
struct ShrinkSearch {
  private struct Unit {
    let statement: Int
    var actions: ServiceActions
  }

  private struct Step {
    let unit: Int
    let candidate: Int
    let saved: Int
    let added: Int

    /// What adds nothing goes first, the most saved before the least; then the fewest added for
    /// each character saved.
    func isBetter(than other: Step) -> Bool {
      if added <= 0 || other.added <= 0 {
        if (added <= 0) != (other.added <= 0) { return added <= 0 }
        return saved > other.saved
      }
      let (mine, theirs) = (added * other.saved, other.added * saved)
      return mine == theirs ? saved > other.saved : mine < theirs
    }
  }

  private let document: PolicyDocument
  private var units: [Unit] = []

  init(_ document: PolicyDocument, _ universe: any ActionUniverse, leastLength: Int) {
    self.document = document
    var catalogues: [String: ServiceCatalogue] = [:]
    for (index, statement) in document.statements.enumerated()
    where statement.effect == .allow && !statement.actions.isNegated {
      for (service, entries) in Self.byService(statement.actions.patterns) {
        let catalogue =
          catalogues[service] ?? ServiceCatalogue(universe.actionNames(of: service))
        catalogues[service] = catalogue
        // Of a service that is not known, nobody can tell what a wildcard adds.
        guard !catalogue.isEmpty else { continue }
        let actions = ServiceActions(entries, catalogue: catalogue, leastLength: leastLength)
        if !actions.candidates.isEmpty { units.append(Unit(statement: index, actions: actions)) }
      }
    }
  }

  /// The entries with a plain service, by service in order of first mention.
  private static func byService(
    _ patterns: [ActionPattern]
  ) -> [(String, [(index: Int, action: ActionPattern)])] {
    var groups: [(String, [(index: Int, action: ActionPattern)])] = []
    var places: [String: Int] = [:]
    for (index, pattern) in patterns.enumerated() {
      let service = ASCIIFolding.lowercased(String(pattern.service))
      guard service.utf8.count < pattern.text.utf8.count,
        !service.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") })
      else { continue }
      let place = places[service] ?? groups.count
      if place == groups.count {
        places[service] = place
        groups.append((service, []))
      }
      groups[place].1.append((index, pattern))
    }
    return groups
  }

  /// Chooses until the size is reached, then takes back what proved needless.
  mutating func shrink(to target: Int, from size: Int) {
    guard size > target else { return }
    var steps = units.indices.map { best(in: $0) }
    while counted > target {
      let best = steps.compactMap(\.self).reduce(nil) { (best: Step?, step: Step) in
        best.map { step.isBetter(than: $0) ? step : $0 } ?? step
      }
      guard let best else { break }
      units[best.unit].actions.choose(best.candidate)
      steps[best.unit] = self.best(in: best.unit)
    }
    takeBack(target)
  }

  private func best(in unit: Int) -> Step? {
    let actions = units[unit].actions
    return actions.candidates.indices.reduce(nil) { (best: Step?, candidate) in
      guard let gain = actions.gain(of: candidate) else { return best }
      let step = Step(unit: unit, candidate: candidate, saved: gain.saved, added: gain.added)
      return best.map { step.isBetter(than: $0) ? step : $0 } ?? step
    }
  }

  private var counted: Int { PolicySize(of: result().document, layout: .compact).counted }

  /// Takes back the choices the size does not need, those that add the most first.
  private mutating func takeBack(_ target: Int) {
    let choices = units.indices.flatMap { unit in
      units[unit].actions.chosen.sorted().map { (unit, $0) }
    }
    let counts = choices.map { units[$0].actions.candidates[$1].added.count }
    let order = choices.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    for index in order {
      let (unit, candidate) = choices[index]
      units[unit].actions.unchoose(candidate)
      if counted > target { units[unit].actions.choose(candidate) }
    }
  }

  /// The document with the wildcards chosen so far, each where the first of what it replaces stood.
  func result() -> (document: PolicyDocument, replacements: [PolicyShrink.Replacement]) {
    var result = document
    var replacements: [PolicyShrink.Replacement] = []
    for unit in units where !unit.actions.chosen.isEmpty {
      let chosen = unit.actions.chosen.sorted().map { unit.actions.candidates[$0] }
      replacements += chosen.map { replacement($0, unit.statement) }
    }
    for (index, statement) in document.statements.enumerated() {
      let chosen = units.filter { $0.statement == index }.flatMap { unit in
        unit.actions.chosen.map { unit.actions.candidates[$0] }
      }
      guard !chosen.isEmpty else { continue }
      var wildcards: [Int: String] = [:]
      let covered = Set(chosen.flatMap(\.covered))
      for wildcard in chosen {
        if let first = wildcard.covered.first { wildcards[first] = wildcard.pattern }
      }
      result.statements[index].actions.patterns =
        statement.actions.patterns.enumerated().compactMap { entry, pattern in
          if let wildcard = wildcards[entry] { return ActionPattern(wildcard) }
          return covered.contains(entry) ? nil : pattern
        }
    }
    return (result, replacements)
  }

  private func replacement(
    _ wildcard: WildcardCandidate, _ statement: Int
  ) -> PolicyShrink.Replacement {
    let service = ActionPattern(wildcard.pattern).service
    return PolicyShrink.Replacement(
      statementIndex: statement, sid: document.statements[statement].sid,
      wildcard: ActionPattern(wildcard.pattern),
      replaced: wildcard.covered.map { document.statements[statement].actions.patterns[$0] },
      added: wildcard.added.map { ActionPattern("\(service):\($0)") })
  }
}
