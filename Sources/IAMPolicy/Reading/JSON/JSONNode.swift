/// A JSON value with its place in the text it was read from.
public struct JSONNode: Hashable, Sendable {
  /// What a value is.
  public indirect enum Value: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as it is spelled.
    case number(String)
    /// A string, its escapes resolved.
    case string(String)
    /// An array.
    case array([JSONNode])
    /// An object, its members in order; a repeated key is there twice.
    case object([Member])
  }

  /// A key of an object and its value.
  public struct Member: Hashable, Sendable {
    /// The key, its escapes resolved.
    public let key: String
    /// Where the key's opening quote is.
    public let keyPlace: TextPlace
    /// The place after the key's closing quote.
    public let keyEnd: TextPlace
    /// The value.
    public let value: JSONNode
  }

  /// The value.
  public let value: Value
  /// Where its first character is.
  public let start: TextPlace
  /// The place after its last character.
  public let end: TextPlace

  /// The value of an object's key, of a repeated one the first; nil for other values.
  public subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }

  /// What to do about a policy that stands in a string.
  package static let textHint = "take the policy out of the string: it is JSON within JSON"

  /// True when it is, or holds below a key, a string that a JSON object stands in, as in the answers
  /// of AWS commands; it may be percent-encoded.
  package var holdsDocumentAsText: Bool {
    switch value {
    case .string(let text):
      return text.utf8.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
        || text.utf8.starts(with: "%7B".utf8)
    case .object(let members):
      return members.contains { member in
        guard case .string = member.value.value else { return false }
        return member.value.holdsDocumentAsText
      }
    case .null, .bool, .number, .array: return false
    }
  }

  var isObject: Bool {
    guard case .object = value else { return false }
    return true
  }

  /// The value in a word, for messages.
  var kind: String {
    switch value {
    case .null: "null"
    case .bool: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
