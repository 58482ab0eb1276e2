/// The actions that AWS has on a date, as far as a catalogue knows them: what wildcards expand over.
public protocol ActionUniverse: Sendable {
  /// The day the catalogue was taken, `YYYY-MM-DD`.
  var date: String { get }
  /// The service prefixes in lower case, sorted.
  var services: [String] { get }
  /// The names of a service's actions as AWS spells them, without the prefix, sorted.
  ///
  /// The service is named in any letter case; of one that is not known there are none.
  func actionNames(of service: String) -> [String]
}
