/// JSON values as YAML in block style: the same values to readers of YAML 1.1 and of 1.2.
enum YAMLText {
  /// The text, without a final newline.
  static func text(of tokens: PolicyTokens) -> String {
    lines(of: tokens).joined(separator: "\n")
  }

  private static func lines(of tokens: PolicyTokens) -> [String] {
    switch tokens {
    case .string(let text): return [YAMLScalar.text(text)]
    case .array(let values) where values.isEmpty: return ["[]"]
    case .object(let members) where members.isEmpty: return ["{}"]
    case .array(let values): return values.flatMap { indented(lines(of: $0), after: "- ") }
    case .object(let members): return members.flatMap(lines)
    }
  }

  private static func lines(of member: PolicyTokens.Member) -> [String] {
    let key = YAMLScalar.text(member.key)
    // A longer key is none without its question mark: readers need not look further ahead.
    let isLong = key.unicodeScalars.count > 1000
    let (head, start) = isLong ? (["? " + key], ":") : ([], key + ":")
    switch member.value {
    case .array(let values) where !values.isEmpty: break
    case .object(let members) where !members.isEmpty: break
    default: return head + lines(of: member.value).map { start + " " + $0 }
    }
    return head + [start] + lines(of: member.value).map { "  " + $0 }
  }

  private static func indented(_ lines: [String], after mark: String) -> [String] {
    lines.enumerated().map { ($0.offset == 0 ? mark : "  ") + $0.element }
  }
}
