/// A wildcard that may stand for some actions of a statement.
struct WildcardCandidate {
  /// What stands before the star, in lower case and without the service.
  let beginning: String
  /// The pattern as it would be written.
  let pattern: String
  /// The indices in the statement's list of the actions it stands for, ascending.
  let covered: [Int]
  /// The names it matches in the catalogue that nothing in the statement's own list matches.
  let added: [String]
}
