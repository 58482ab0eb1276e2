/// One thing that one of two policies says and the other does not.
public struct Witness: Hashable, Sendable {
  /// The effect of the statement it comes from.
  public let effect: Effect
  /// The action as written; of a `NotAction`, an example, or the element in one line.
  public let action: String
  /// The resource as written; of a `NotResource`, an example, or the element in one line.
  public let resource: String
  /// The conditions in one line; nil when there are none.
  public let condition: String?
  /// The Sid of the statement it comes from.
  public let sid: String?
  /// The index of that statement in the document that has it.
  public let statementIndex: Int
  /// The index of the action in that statement; 0 for a `NotAction`.
  public let actionIndex: Int
  /// An action the other document has and this one lacks, spelled almost alike.
  public internal(set) var suggestion: String?
  /// True when the other document's statements of this effect name the action too, on other
  /// resources or under other conditions: it is narrowed or widened, not gained or lost.
  public internal(set) var isSpokenOf = false
  /// The catalogue's actions it stands for; nil when no catalogue was given, or when more were
  /// asked for than a comparison looks at.
  public internal(set) var expansion: ActionExpansion?

  /// The least that shows the difference: one action of the catalogue, or else the action as
  /// written.
  public var example: String { expansion?.actions.first ?? action }
}

extension Witness {
  /// What two witnesses have in common that say the same, wherever they stand.
  struct Key: Hashable {
    let effect: Effect
    let action: ActionPattern
    let resource: String
    let condition: String?
  }

  var key: Key {
    Key(effect: effect, action: ActionPattern(action), resource: resource, condition: condition)
  }
}
