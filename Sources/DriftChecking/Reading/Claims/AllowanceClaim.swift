internal import CanonicalModel

/// What a text says a policy allows, or does not, by name.
struct AllowanceClaim {
  /// What is named, in order, and where.
  let named: [(access: NamedAccess, written: String, offset: Int)]
  /// True when the text says that it is allowed.
  let isAllowed: Bool
  /// True when all that is named would have to be otherwise before the text is wrong.
  let isOfAll: Bool
  /// The statement it is said of; nil for the policy as a whole.
  let sid: String?
  /// True when the text says that nothing else is allowed.
  let isExclusive: Bool
}

extension AllowanceClaim {
  /// The claims that a channel makes of a policy, or of one of its statements.
  static func all(
    in channel: ProseChannel, of policy: PublishedPolicy, product: String
  ) -> [AllowanceClaim] {
    let names = PolicyNames(policy, product: product)
    return PlacedSentence.all(of: channel.sentences, naming: names).flatMap {
      AllowanceReading($0, in: channel, of: names).claims
    }
  }
}
