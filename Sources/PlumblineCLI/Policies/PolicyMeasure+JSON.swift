internal import Diagnostics
internal import IAMPolicy

extension PolicyMeasure {
  /// For machines.
  var json: JSONValue {
    .object([
      ("name", .string(input.name)),
      ("policyType", .string(input.type.rawValue)),
      ("counted", .number(size.counted)),
      ("readable", layouts.map { .number($0.readable) } ?? .null),
      ("compact", layouts.map { .number($0.compact) } ?? .null),
      ("whitespaceInStrings", .number(size.whiteSpaceInStrings)),
      ("quota", quota.map { .number($0.value) } ?? .null),
      ("headroom", headroom.map { .number($0) } ?? .null),
      ("unit", quota.map { .string($0.unit.rawValue) } ?? .null),
      ("used", .number(usage)),
      ("quotaAsOf", quota.map { .string($0.asOf) } ?? .null),
      ("quotaSource", quota.map { .string($0.source) } ?? .null),
      (
        "statements",
        .array(
          statements.map {
            .object([
              ("sid", $0.sid.map(JSONValue.string) ?? .null), ("counted", .number($0.counted)),
            ])
          })
      ),
      ("remedies", .array(remedies.map(\.json))),
      (
        "services",
        .array(
          services.map {
            .object([("service", .string($0.name)), ("counted", .number($0.counted))])
          })
      ),
    ])
  }
}
