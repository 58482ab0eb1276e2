/// A statement cut along one of its lists, entries in order and each piece as full as can be.
struct ListCut {
  let pieces: [Statement]
  /// What the pieces weigh at the least, a comma each, however this list is cut.
  let leastWeight: Int

  /// Cuts by actions; nil when there is no list of actions or one does not fit by itself.
  static func byActions(_ statement: Statement, to limit: Int) -> ListCut? {
    guard !statement.actions.isNegated else { return nil }
    return ListCut(statement, statement.actions.patterns, to: limit, text: \.text) {
      $0.actions.patterns = $1
    }
  }

  /// Cuts by resources; nil when there is no list of resources or one does not fit by itself.
  static func byResources(_ statement: Statement, to limit: Int) -> ListCut? {
    guard let resources = statement.resources, !resources.isNegated else { return nil }
    return ListCut(statement, resources.patterns, to: limit, text: \.self) {
      $0.resources?.patterns = $1
    }
  }

  /// The characters of the entries as they are written, a comma each.
  static func content(_ texts: [String]) -> Int {
    texts.reduce(0) { $0 + JSONString.quoted($1).unicodeScalars.count + 1 }
  }

  private init?<Entry>(
    _ statement: Statement, _ entries: [Entry], to limit: Int, text: (Entry) -> String,
    set: (inout Statement, [Entry]) -> Void
  ) {
    guard entries.count > 1 else { return nil }
    var empty = statement
    set(&empty, [])
    let frame = empty.counted - 2
    let weights = entries.map { Self.content([text($0)]) }
    guard weights.allSatisfy({ frame + $0 - 1 <= limit }) else { return nil }
    var groups: [[Entry]] = [[]]
    var sum = 0
    for (entry, weight) in zip(entries, weights) {
      // With brackets, and without the comma after the last.
      if sum > 0, frame + 2 + sum + weight - 1 > limit {
        groups.append([])
        sum = 0
      }
      groups[groups.count - 1].append(entry)
      sum += weight
    }
    pieces = groups.map { group in
      var piece = statement
      set(&piece, group)
      return piece
    }
    let content = weights.reduce(0, +)
    let room = limit + 1 - frame
    leastWeight = content + (content + room - 1) / room * frame
  }
}
