internal import IAMPolicy

/// Which published statement stands for which one of the model.
struct StatementPairing {
  /// For each statement of the reference, the index of its published one.
  private var published: [Int: Int] = [:]
  /// For each published statement, the index of the one in the reference.
  private var reference: [Int: Int] = [:]

  /// Pairs statements by Sid, and what is left by the actions they share.
  init(_ document: PolicyDocument, with wanted: PolicyDocument) {
    for (index, statement) in wanted.statements.enumerated() {
      let place = document.statements.indices.first {
        reference[$0] == nil && statement.sid != nil
          && document.statements[$0].sid == statement.sid
      }
      if let place { pair(place, with: index) }
    }
    for (index, statement) in wanted.statements.enumerated() where published[index] == nil {
      let own = Set(statement.actions.patterns)
      let ranked = document.statements.indices.filter { reference[$0] == nil }.map { place in
        (place: place, shared: own.intersection(document.statements[place].actions.patterns).count)
      }
      let best = ranked.max { ($0.shared, $1.place) < ($1.shared, $0.place) }
      if let best, best.shared > 0, best.shared * 2 >= own.count { pair(best.place, with: index) }
    }
  }

  func published(for index: Int) -> Int? { published[index] }

  func reference(for index: Int) -> Int? { reference[index] }

  private mutating func pair(_ place: Int, with index: Int) {
    published[index] = place
    reference[place] = index
  }
}
