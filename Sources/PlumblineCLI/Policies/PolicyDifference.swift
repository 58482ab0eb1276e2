internal import Diagnostics
internal import IAMPolicy

/// What changed between two policies, for people and machines.
struct PolicyDifference: Sendable {
  let comparison: PolicyComparison
  let old: PolicyInput
  let new: PolicyInput

  init(_ comparison: PolicyComparison, from old: PolicyInput, to new: PolicyInput) {
    self.comparison = comparison
    self.old = old
    self.new = new
  }

  var isEqual: Bool { comparison.verdict == .equal }

  var json: JSONValue {
    .object([
      ("verdict", .string(comparison.verdict.rawValue)),
      ("summary", .string(comparison.summary)),
      ("widened", .array(comparison.widened.map(Self.json(of:)))),
      ("narrowed", .array(comparison.narrowed.map(Self.json(of:)))),
      ("undecided", .array(comparison.undecided.map(JSONValue.string))),
      ("notes", .array(comparison.notes.map(JSONValue.string))),
      ("catalogueDate", comparison.catalogueDate.map(JSONValue.string) ?? .null),
    ])
  }

  private static func json(of witness: Witness) -> JSONValue {
    .object([
      ("action", .string(witness.action)),
      ("resource", .string(witness.resource)),
      ("condition", witness.condition.map(JSONValue.string) ?? .null),
      ("effect", .string(witness.effect.rawValue)),
      ("example", .string(witness.example)),
      (
        "actions",
        witness.expansion.map { .array($0.actions.map(JSONValue.string)) } ?? .null
      ),
      ("actionCount", witness.expansion.map { .number($0.count) } ?? .null),
      ("sid", witness.sid.map(JSONValue.string) ?? .null),
    ])
  }
}
