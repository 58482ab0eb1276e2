/// The parts of a document before they are proved: statements cut where they must be, then packed.
struct SplitPlan {
  let parts: [PolicyDocument]
  let isProvedFewest: Bool
  /// The indices of the statements that had to be cut.
  let cut: [Int]

  private struct Piece {
    let source: Int
    let statement: Statement
  }

  init(of document: PolicyDocument, quota: Int) throws(PolicySplitRefusal) {
    let capacity = document.capacity(forQuota: quota)
    guard capacity > 1, !document.statements.isEmpty else { throw .noRoomForStatements }
    var pieces: [Piece] = []
    var cut: [Int] = []
    var leastWeight = 0
    for (index, statement) in document.statements.enumerated() {
      if statement.weight <= capacity {
        pieces.append(Piece(source: index, statement: statement))
        leastWeight += statement.weight
        continue
      }
      guard statement.mayBeCut, let pieced = StatementCut(statement, to: capacity - 1) else {
        throw .statementIsIndivisible(
          index: index, sid: statement.sid, size: statement.counted, room: capacity - 1)
      }
      cut.append(index)
      pieces += pieced.pieces.map { Piece(source: index, statement: $0) }
      leastWeight += pieced.leastWeight
    }
    let packing = PartPacking(weights: pieces.map(\.statement.weight), capacity: capacity)
    parts = packing.parts.map { part in
      document.part(with: Self.statements(of: part.map { pieces[$0] }))
    }
    isProvedFewest =
      cut.isEmpty
      ? packing.isFewest : packing.parts.count <= (leastWeight + capacity - 1) / capacity
    self.cut = cut
  }

  /// The statements of a part, in which pieces of one statement are joined again where that is the
  /// same; a Sid that would stand there twice stays with the first.
  private static func statements(of pieces: [Piece]) -> [Statement] {
    var result: [Piece] = []
    for piece in pieces {
      guard let last = result.last, last.source == piece.source else {
        result.append(piece)
        continue
      }
      if let joined = last.statement.joined(with: piece.statement) {
        result[result.count - 1] = Piece(source: piece.source, statement: joined)
      } else {
        var anonymous = piece.statement
        anonymous.sid = nil
        result.append(Piece(source: piece.source, statement: anonymous))
      }
    }
    return result.map(\.statement)
  }
}

extension Statement {
  /// False for a `Deny` with a `Not` element: it is left whole, as what it spares is easily misread.
  fileprivate var mayBeCut: Bool {
    effect == .allow || (!actions.isNegated && resources?.isNegated != true)
  }

  /// Two pieces of a statement as one; nil when they differ in more than one list.
  fileprivate func joined(with other: Statement) -> Statement? {
    var joined = self
    if resources == other.resources, !actions.isNegated {
      joined.actions.patterns += other.actions.patterns
    } else if actions == other.actions, resources?.isNegated == false {
      joined.resources?.patterns += other.resources?.patterns ?? []
    } else {
      return nil
    }
    return joined
  }
}
