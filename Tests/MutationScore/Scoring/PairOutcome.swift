/// What came of two changes in one site.
struct PairOutcome: Sendable {
  let pair: MaskingPair
  /// Which of the two, from 0, is told alone and was not told beside the other.
  let lost: [Int]
  /// All that was told.
  let told: String

  /// The operators and what was told, for a list of what was lost.
  var name: String {
    "\(pair.name) lost \(lost.map { pair.changes[$0].operation.id }): \(told)"
  }
}
