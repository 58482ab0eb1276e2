/// The actions of a catalogue that a witness stands for.
public struct ActionExpansion: Hashable, Sendable {
  /// Their names with the prefix, as AWS spells them, in the order of the catalogue.
  ///
  /// When there are more than are listed, ``count`` says so.
  public let actions: [String]
  /// How many there are; 0 when only actions that the catalogue does not hold are meant.
  public let count: Int

  /// How many actions are listed for all witnesses of one effect and direction together.
  public static let limit = 100_000

  /// True when every action is listed.
  public var isWhole: Bool { actions.count == count }
}
