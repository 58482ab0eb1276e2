internal import Diagnostics

extension RuleEntry {
  /// For programs, the examples whole.
  var json: JSONValue {
    .object([
      ("id", .string(rule.id.rawValue)),
      ("meaning", rule.meaning.map(JSONValue.string) ?? .null),
      ("rationale", .string(rule.rationale)),
      ("consequence", .string(rule.consequence)),
      ("cure", .string(rule.cure)),
      ("findingType", findingType.map(JSONValue.string) ?? .null),
      ("commands", .array(commands.map(JSONValue.string))),
      ("examples", .array(examples.map(Self.json))),
      ("manual", .string(manual.page + (manual.anchor.map { "#\($0)" } ?? ""))),
      ("page", rule.page.map(JSONValue.string) ?? .null),
    ])
  }

  private static func json(of example: RuleExample) -> JSONValue {
    .object([
      ("place", .string(example.place)),
      ("language", .string(example.language)),
      ("wrong", example.wrong.map { .string($0.text) } ?? .null),
      ("right", example.right.map { .string($0.text) } ?? .null),
    ])
  }
}
