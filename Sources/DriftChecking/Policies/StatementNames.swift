internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy

/// Where the Sids of a published policy part from the model's.
struct StatementNames {
  /// One Sid that is not as it should be.
  struct Slip {
    let expected: String?
    let actual: String?
    let place: TextPlace
    let message: String

    /// What tells it from other slips, in whatever channel it shows.
    var item: String { "Sid \(expected ?? "") \(actual ?? "")" }
  }

  let slips: [Slip]

  init(of text: PolicyText) {
    guard let document = text.document, !text.isReference else {
      slips = []
      return
    }
    let pairing = StatementPairing(document, with: text.reference)
    let wanted = text.reference.statements.map { $0.sid ?? "" }
    let places = text.reading.statements
    let isSameAccess = text.deviations.isEmpty
    var slips: [Slip] = []
    for (index, statement) in document.statements.enumerated() {
      let sid = statement.sid ?? ""
      let meant = pairing.reference(for: index).map { wanted[$0] }
      let place = places[index].sid ?? places[index].statement
      if !wanted.contains(sid) {
        // A statement of its own making is drift of access, and told as such.
        guard isSameAccess || meant != nil else { continue }
        let message =
          sid.isEmpty
          ? "the statement '\(meant ?? "")' has no Sid" : "the Sid '\(sid)' is not in the model"
        slips.append(Slip(expected: meant, actual: sid, place: place, message: message))
      } else if isSameAccess, let other = Self.owner(of: statement, in: text.reference) {
        slips.append(
          Slip(
            expected: other, actual: sid, place: place,
            message: "the Sid '\(sid)' stands on the statement that the model calls '\(other)'"))
      }
    }
    let isComplete = document.statements.count >= wanted.count
    let absent = wanted.filter { sid in
      !document.statements.contains { ($0.sid ?? "") == sid }
        && !slips.contains { $0.expected == sid }
    }
    if isSameAccess, !isComplete || slips.isEmpty {
      slips += absent.map { sid in
        Slip(
          expected: sid, actual: nil, place: text.reading.statementList,
          message: "the Sid '\(sid)' is missing")
      }
    }
    self.slips = slips
  }

  /// The Sid of another statement of the model that says exactly this; nil when its own does.
  private static func owner(of statement: Statement, in reference: PolicyDocument) -> String? {
    let own = PolicyDocument(statements: [statement])
    func isSame(_ other: Statement) -> Bool {
      PolicyComparison(of: own, with: PolicyDocument(statements: [other])).verdict == .equal
    }
    let named = reference.statements.filter { $0.sid == statement.sid }
    guard !named.contains(where: isSame) else { return nil }
    return reference.statements.first(where: isSame)?.sid
  }
}
