internal import CanonicalModel

/// What a text says of the statements of a policy: their conditions, resources and effects.
struct StatementClaim {
  enum Subject: Hashable {
    /// The policy, which does what any of its statements does.
    case policy
    case everyStatement
    case noStatement
    /// The one with this Sid.
    case statement(String)
  }

  let subject: Subject
  let trait: StatementTrait
  /// True when the text says that it is not so.
  let isDenied: Bool
  /// The words that say it.
  let range: Range<Int>
}

extension StatementClaim {
  private static let words: Set = [
    "condition", "conditions", "resource", "resources", "deny", "denies", "allow", "effect",
    "limited", "limits", "limit", "restricted", "restricts", "restrict", "scoped", "confined",
    "wildcard", "wildcards", "version", "mfa", "multi-factor", "multifactor", "any", "every", "all",
  ]
  /// The same as pages may write them, without a first letter that may be a capital.
  private static let marks: [[UInt8]] = [
    "ondition", "esource", "eny", "enies", "llow statements", "ffect", "imit", "estrict",
    "coped", "onfined", "ildcard", "2008-10-17", "2012-10-17",
    "MFA", "ulti-factor", "ultifactor", " any ", " every ", " all ",
  ].map { Array($0.utf8) }

  /// Tells whether a text may hold such claims, by a look at its bytes.
  static func mayStand(in utf8: [UInt8]) -> Bool {
    marks.contains { utf8.firstIndex(of: $0) != nil }
  }

  /// The claims that a channel makes of a policy, or of one of its statements.
  static func all(
    in channel: ProseChannel, of policy: PublishedPolicy, product: String
  ) -> [StatementClaim] {
    let names = PolicyNames(policy, product: product)
    return PlacedSentence.all(of: channel.sentences, naming: names).flatMap { place in
      guard place.sentence.texts.contains(where: words.contains) else { return [StatementClaim]() }
      return StatementClaimReading(place, in: channel, of: names).claims
    }
  }
}
