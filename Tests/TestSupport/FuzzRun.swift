import Foundation

/// How long a fuzz target runs and from where: `make fuzz` runs many more rounds than `make test`
/// does, from a seed of the day.
package enum FuzzRun {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seed = environment["PLUMBLINE_FUZZ_SEED"].flatMap(UInt64.init) ?? 1
  private static let rounds = environment["PLUMBLINE_FUZZ_ROUNDS"].flatMap(Int.init) ?? 300

  /// The shards that run beside one another.
  package static let shards = 0..<4

  /// The seeds of a shard's rounds.
  package static func seeds(of shard: Int) -> [UInt64] {
    stride(from: shard, to: rounds, by: shards.count).map { seed &+ UInt64($0) }
  }
}
