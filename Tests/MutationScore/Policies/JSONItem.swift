/// A value of a policy's JSON as it stands in a file, with where it stands.
struct JSONItem: Sendable {
  enum Kind: Sendable {
    case object([Member])
    case array([JSONItem])
    case string(String)
    case other
  }

  struct Member: Sendable {
    let key: JSONItem
    let value: JSONItem
    /// The member with the markup around it.
    var outer: Range<Int> { key.outer.lowerBound..<value.outer.upperBound }
    var name: String { key.text }
  }

  let kind: Kind
  /// The bytes of the value, the quotes of a string taken in.
  let range: Range<Int>
  /// The same with the markup around it.
  let outer: Range<Int>

  /// The text of a string, as written; empty for other values.
  var text: String { if case .string(let text) = kind { text } else { "" } }

  /// The values of an array.
  var items: [JSONItem] { if case .array(let items) = kind { items } else { [] } }

  /// The strings of an array, or the one that stands for it.
  var strings: [JSONItem] {
    switch kind {
    case .string: [self]
    case .array(let items): items
    case .object, .other: []
    }
  }

  var members: [Member] { if case .object(let members) = kind { members } else { [] } }

  func member(_ name: String) -> Member? { members.first { $0.name == name } }

  subscript(name: String) -> JSONItem? { member(name)?.value }
}
