/// Which of a policy's sizes a number is meant to be.
enum SizeRole: Hashable {
  /// What counts against the quota.
  case counted
  /// What the quota allows.
  case quota
  /// What is left of the quota.
  case headroom
  /// The length in the readable layout.
  case readable
  /// What a shorter form saves.
  case savings
}
