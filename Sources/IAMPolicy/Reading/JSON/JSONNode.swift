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
