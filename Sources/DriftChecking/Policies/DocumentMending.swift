internal import IAMPolicy

/// Undoes damage to single characters, so that a soft hyphen in an action is told as that alone.
///
/// A published string with characters that no policy may hold becomes the string of the model that
/// it is but for those characters, where there is one.
struct DocumentMending {
  private let reference: PolicyDocument
  /// True where a line break in a string is told as broken JSON; an escaped one is a part of it.
  private let mendsBreaks: Bool

  init(_ reference: PolicyDocument, mendsBreaks: Bool) {
    self.reference = reference
    self.mendsBreaks = mendsBreaks
  }

  func mended(_ document: PolicyDocument) -> PolicyDocument {
    guard document.statements.contains(where: isDamaged) else { return document }
    var document = document
    document.statements = document.statements.map(mended)
    return document
  }

  private func mended(_ statement: Statement) -> Statement {
    guard isDamaged(statement) else { return statement }
    let wanted = reference.statements
    var statement = statement
    statement.sid = statement.sid.map { mended($0, among: wanted.compactMap(\.sid)) }
    let sameSid = wanted.filter { $0.sid == statement.sid }
    let near = sameSid.isEmpty ? wanted : sameSid
    let actions = near.flatMap { $0.actions.patterns.map(\.text) }
    statement.actions.patterns = statement.actions.patterns.map {
      ActionPattern(mended($0.text, among: actions))
    }
    let resources = near.flatMap { $0.resources?.patterns ?? [] }
    if var clause = statement.resources {
      clause.patterns = clause.patterns.map { mended($0, among: resources) }
      statement.resources = clause
    }
    let conditions = near.flatMap(\.conditions)
    statement.conditions = statement.conditions.map { condition in
      Condition(
        mended(condition.name, among: conditions.map(\.name)),
        mended(condition.key, among: conditions.map(\.key)),
        condition.values.map { mended($0, among: conditions.flatMap(\.values)) })
    }
    return statement
  }

  private func mended(_ text: String, among wanted: [String]) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: isRefused) else { return text }
    return wanted.first { isSame(scalars, Array($0.unicodeScalars)) } ?? text
  }

  /// Tells whether two texts agree but for refused characters, each standing for one or for none.
  private func isSame(_ damaged: [Unicode.Scalar], _ wanted: [Unicode.Scalar]) -> Bool {
    var places: Set<Int> = [0]
    for scalar in damaged {
      var next: Set<Int> = []
      for place in places {
        let isThere = place < wanted.count
        if isRefused(scalar) {
          next.insert(place)
          if isThere { next.insert(place + 1) }
        } else if isThere, wanted[place] == scalar {
          next.insert(place + 1)
        }
      }
      places = next
    }
    return places.contains(wanted.count)
  }

  private func isDamaged(_ statement: Statement) -> Bool {
    let conditions = statement.conditions.flatMap { [$0.name, $0.key] + $0.values }
    let texts =
      [statement.sid ?? ""] + statement.actions.patterns.map(\.text)
      + (statement.resources?.patterns ?? []) + conditions
    return texts.contains { $0.unicodeScalars.contains(where: isRefused) }
  }

  /// What IAM takes is U+0009, U+000A, U+000D and U+0020 to U+00FF; nobody types the rest of these.
  private func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0xFF: false
    case 0x09, 0x0A, 0x0D: mendsBreaks
    default: true
    }
  }
}
