/// A change to the text of a policy, made in every channel that publishes it.
struct PolicyEdit: Sendable {
  let id: String
  let summary: String
  /// The rules of which one must report it where readers see the text; none when it means nothing.
  let rules: [String]
  let access: AccessRelation?
  /// The channels in which it can be made.
  let channels: [Channel]
  let sites: @Sendable (PolicySlot) -> [Mutant]

  init(
    _ id: String, _ summary: String, _ rules: [String], access: AccessRelation? = nil,
    in channels: [Channel] = Channel.allCases, _ sites: @escaping @Sendable (PolicySlot) -> [Mutant]
  ) {
    self.id = id
    self.summary = summary
    self.rules = rules
    self.access = access
    self.channels = channels
    self.sites = sites
  }

  /// One operator a channel.
  var operators: [MutationOperator] {
    channels.map { channel in
      MutationOperator(
        "\(channel.rawValue)/\(id)", summary,
        rules.isEmpty ? .quiet : .caught(by: channel.rules(rules)), access: access
      ) { fixture in
        fixture.slots(channel).flatMap { slot in
          sites(slot).map { mutant in
            var mutant = mutant
            mutant.slot = slot
            return mutant
          }
        }
      }
    }
  }
}
