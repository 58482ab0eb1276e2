/// A policy as the JSON values it is written as; keys keep their order.
///
/// A renderer may walk it to mark up what it prints; the texts below are what it must print.
public indirect enum PolicyTokens: Hashable, Sendable {
  /// A string.
  case string(String)
  /// An array.
  case array([PolicyTokens])
  /// An object.
  case object([Member])

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: PolicyTokens

    /// Makes a member.
    public init(_ key: String, _ value: PolicyTokens) {
      self.key = key
      self.value = value
    }
  }

  /// The text without white space between tokens.
  public var compactText: String {
    switch self {
    case .string(let text): JSONString.quoted(text)
    case .array(let values): "[" + values.map(\.compactText).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.map { JSONString.quoted($0.key) + ":" + $0.value.compactText }
        .joined(separator: ",") + "}"
    }
  }

  /// The text with two spaces a level and one value a line.
  public var readableText: String { readableText(indentation: "\n") }

  private func readableText(indentation: String) -> String {
    let inner = indentation + "  "
    switch self {
    case .string(let text): return JSONString.quoted(text)
    case .array(let values) where values.isEmpty: return "[]"
    case .object(let members) where members.isEmpty: return "{}"
    case .array(let values):
      let lines = values.map { inner + $0.readableText(indentation: inner) }
      return "[" + lines.joined(separator: ",") + indentation + "]"
    case .object(let members):
      let lines = members.map { member in
        inner + JSONString.quoted(member.key) + ": "
          + member.value.readableText(indentation: inner)
      }
      return "{" + lines.joined(separator: ",") + indentation + "}"
    }
  }
}
