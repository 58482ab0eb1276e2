import Diagnostics

/// One mutant with what came of it.
struct Instance: Sendable {
  let operation: MutationOperator
  let fixture: Int
  let mutant: Mutant
  let outcome: Outcome
  /// How many failures it was told as.
  let reports: Int
  /// True when the finding says what the model has, and what was found.
  let hasBothValues: Bool
  /// True when it says all there is to say: what was added has no value of the model, and what was
  /// taken away no published one.
  let hasEveryValue: Bool
  /// What is wrong with the mutant itself, which spoils the run.
  let fault: String?

  var isCaught: Bool { outcome == .right && operation.verdict != .quiet }

  /// The operator and the place, for a list of survivors.
  var name: String {
    let place = mutant.places.first.map { " \($0.file)@\($0.anchor ?? 0)" } ?? ""
    return operation.id + place
  }
}
