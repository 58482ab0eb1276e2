/// Why a policy cannot be split without a change of access.
public enum PolicySplitRefusal: Error, Hashable, Sendable {
  /// Only one policy of the type may be attached, so that parts cannot act together.
  case onlyOneMayBeAttached(PolicyType)
  /// The quota is on all policies of the type together, so that parts weigh as much as the whole.
  case quotaIsOnTheSum(PolicyType)
  /// One statement is too long, and what makes it so cannot be cut.
  ///
  /// The size is the statement's own, the room what a document has for its statements.
  case statementIsIndivisible(index: Int, sid: String?, size: Int, room: Int)
  /// The document is too long without any statement.
  case noRoomForStatements
  /// The parts were not proved to give the same access, for these reasons.
  case notProved([String])
}

extension PolicySplitRefusal: CustomStringConvertible {
  /// What is wrong, in one clause.
  public var description: String {
    switch self {
    case .onlyOneMayBeAttached(let type):
      "only one '\(type.rawValue)' may be attached, so that parts of it cannot act together"
    case .quotaIsOnTheSum(let type):
      "the quota is on the sum of all of type '\(type.rawValue)', so that parts do not help"
    case .statementIsIndivisible(let index, let sid, let size, let room):
      "statement \(index + 1)\(sid.map { " '\($0)'" } ?? "") has \(size) characters where "
        + "\(room) fit, and cannot be cut without a change of access"
    case .noRoomForStatements: "the quota leaves no room for statements"
    case .notProved(let reasons):
      "the parts are not proved to give the same access"
        + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; "))
    }
  }
}
