internal import Diagnostics
internal import IAMPolicy
internal import PolicyLinting

extension LintLocation {
  /// As Access Analyzer writes it: lines from 1, columns and offsets from 0.
  func json(_ offsets: ScalarOffsets) -> JSONValue {
    .object([
      ("path", .array(path.map(\.json))),
      (
        "span",
        .object([("start", span.start.json(offsets)), ("end", span.end.json(offsets))])
      ),
    ])
  }
}

extension LintLocation.Step {
  fileprivate var json: JSONValue {
    switch self {
    case .value(let name): .object([("value", .string(name))])
    case .key(let name): .object([("key", .string(name))])
    case .index(let index): .object([("index", .number(index))])
    case .substring(let start, let length):
      .object([
        ("substring", .object([("start", .number(start)), ("length", .number(length))]))
      ])
    }
  }

  /// The step in a word.
  var text: String {
    switch self {
    case .value(let name), .key(let name): name
    case .index(let index): String(index)
    case .substring(let start, let length): "\(start)+\(length)"
    }
  }
}

extension TextPlace {
  fileprivate func json(_ offsets: ScalarOffsets) -> JSONValue {
    .object([
      ("line", .number(line)), ("column", .number(column - 1)),
      ("offset", .number(offsets[offset])),
    ])
  }
}
