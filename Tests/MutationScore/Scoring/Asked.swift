import Foundation

/// What `make mutate` asks for in the environment.
enum Asked {
  private static let environment = ProcessInfo.processInfo.environment

  static let seed = environment["PLUMBLINE_MUTATE_SEED"].flatMap(UInt64.init) ?? 1
  /// How many sites an operator gets, nil when the score was not asked for.
  static let sites = environment["PLUMBLINE_MUTATE_SITES"].flatMap(Int.init)
  /// How the names of the operators begin that are asked for, nil for all.
  static let operators = environment["PLUMBLINE_MUTATE_OPERATORS"].map {
    $0.split(separator: ",").map(String.init)
  }
}
