import Testing

/// Statements, and what they become.
struct MergeCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let given: String
  let merged: [String]

  init(_ why: String, _ given: String, _ merged: String...) {
    testDescription = why
    self.given = given
    self.merged = merged
  }
}
