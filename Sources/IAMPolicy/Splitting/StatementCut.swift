/// A statement cut into pieces that each fit a part, by its actions, its resources or both.
///
/// What a list matches is what its entries match, for `Allow` and `Deny` alike, so that the pieces
/// together are the statement. A `NotAction` or `NotResource` is no such list.
struct StatementCut {
  let pieces: [Statement]
  /// What the pieces weigh at the least, a comma each, whatever way the statement is cut.
  let leastWeight: Int

  /// Cuts a statement that is longer than the limit; nil when there is no way.
  init?(_ statement: Statement, to limit: Int) {
    let cuts = [
      ListCut.byActions(statement, to: limit), ListCut.byResources(statement, to: limit),
    ].compactMap(\.self)
    let best = cuts.min { Self.rank($0.pieces) < Self.rank($1.pieces) }
    let bounds = cuts.map(\.leastWeight) + Self.boundByBoth(statement)
    guard let bound = bounds.min() else { return nil }
    leastWeight = bound
    if let best, best.pieces.count == 2 {
      pieces = best.pieces
      return
    }
    guard let pieces = Self.byBoth(statement, to: limit, fewerThan: best?.pieces) else {
      return nil
    }
    self.pieces = pieces
  }

  private static func rank(_ pieces: [Statement]) -> (Int, Int) {
    (pieces.count, pieces.reduce(0) { $0 + $1.counted })
  }

  /// The lists of actions and resources when both can be cut.
  private static func lists(of statement: Statement) -> (actions: [String], resources: [String])? {
    guard let resources = statement.resources, !resources.isNegated,
      !statement.actions.isNegated, resources.patterns.count > 1,
      statement.actions.patterns.count > 1
    else { return nil }
    return (statement.actions.patterns.map(\.text), resources.patterns)
  }

  /// Of pieces that cut both lists there are three or more, and one of the lists stands there twice.
  private static func boundByBoth(_ statement: Statement) -> [Int] {
    guard let lists = lists(of: statement) else { return [] }
    var empty = statement
    empty.actions.patterns = []
    empty.resources?.patterns = []
    let frame = empty.counted - 5
    let contents = (ListCut.content(lists.actions), ListCut.content(lists.resources))
    return [3 * frame + contents.0 + contents.1 + min(contents.0, contents.1)]
  }

  /// Cuts the actions into groups and each group by resources, or the other way about.
  ///
  /// Every number of groups is tried that may give fewer pieces than are known.
  private static func byBoth(
    _ statement: Statement, to limit: Int, fewerThan known: [Statement]?
  ) -> [Statement]? {
    guard let lists = lists(of: statement) else { return known }
    var best = known
    for count in 2...max(2, max(lists.actions.count, lists.resources.count)) {
      if let best, best.count <= count { break }
      for groups in [actionGroups(statement, count), resourceGroups(statement, count)] {
        best = pieces(of: groups, limit, fewerThan: best?.count ?? .max) ?? best
      }
    }
    return best
  }

  /// The pieces of all groups; nil when one cannot be cut, or they are not fewer than are known.
  private static func pieces(
    of groups: [Statement], _ limit: Int, fewerThan known: Int
  ) -> [Statement]? {
    var all: [Statement] = []
    for (index, group) in groups.enumerated() {
      // Each group that is left makes one piece at the least.
      let left = groups.count - index - 1
      guard let cut = pieces(of: group, limit), all.count + cut.count + left < known else {
        return nil
      }
      all += cut
    }
    return all
  }

  private static func actionGroups(_ statement: Statement, _ count: Int) -> [Statement] {
    statement.actions.patterns.groups(count).map {
      var group = statement
      group.actions.patterns = $0
      return group
    }
  }

  private static func resourceGroups(_ statement: Statement, _ count: Int) -> [Statement] {
    (statement.resources?.patterns ?? []).groups(count).map {
      var group = statement
      group.resources?.patterns = $0
      return group
    }
  }

  /// The statement if it fits, or cut along one list.
  private static func pieces(of statement: Statement, _ limit: Int) -> [Statement]? {
    if statement.counted <= limit { return [statement] }
    return [
      ListCut.byActions(statement, to: limit), ListCut.byResources(statement, to: limit),
    ].compactMap(\.self).map(\.pieces).min { rank($0) < rank($1) }
  }
}

extension Array {
  /// The elements in order in so many groups, alike in length; fewer when there are fewer elements.
  fileprivate func groups(_ count: Int) -> [[Element]] {
    (0..<count).map { Array(self[($0 * self.count / count)..<(($0 + 1) * self.count / count)]) }
      .filter { !$0.isEmpty }
  }
}
