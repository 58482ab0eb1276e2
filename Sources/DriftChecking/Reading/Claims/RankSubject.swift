internal import CanonicalModel
internal import IAMPolicy

/// A part of a policy that has a place among others of its kind.
enum RankSubject: Hashable {
  /// The statement with this Sid.
  case statement(String)
  /// The service with this prefix.
  case service(String)

  /// What a word of a sentence may be the name of.
  static func all(named text: String, isCode: Bool, in policy: PublishedPolicy) -> [RankSubject] {
    var found: [RankSubject] = []
    if policy.statements.contains(where: { $0.statement.sid == text }) {
      found.append(.statement(text))
    }
    if case .service(let prefix)? = NamedAccess(text, isCode: isCode) {
      found.append(.service(prefix))
    }
    return found
  }
}
