internal import IAMPolicy

extension JSONNode {
  /// The text of a string.
  var text: String? {
    if case .string(let text) = value { text } else { nil }
  }

  /// The value of a whole number.
  var integer: Int? {
    if case .number(let text) = value { Int(text) } else { nil }
  }

  var isTrue: Bool { value == .bool(true) }

  /// The elements of an array; none of other values.
  var items: [JSONNode] {
    if case .array(let items) = value { items } else { [] }
  }
}
