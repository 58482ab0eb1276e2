/// What became of some actions between two policies, told alike of each of them.
public struct ActionChanges: Hashable, Sendable {
  /// What became of them, such as `added`, `removed` or `narrowed`.
  public let word: String
  /// The actions with their prefixes, or patterns of actions, in the order of the documents.
  public let actions: [String]
}
