package import IAMPolicy

/// The value of an element with the way to it, whatever its JSON type.
package struct LintedElement: Sendable {
  package let name: String
  package let node: JSONNode
  /// The whole value.
  package let location: LintLocation
  /// The key.
  package let key: LintLocation

  init(_ member: JSONNode.Member, below path: [LintLocation.Step]) {
    name = member.key
    node = member.value
    location = LintLocation(path: path + [.value(member.key)], of: member.value)
    key = LintLocation(
      path: path + [.key(member.key)],
      span: LintLocation.Span(start: member.keyPlace, end: member.keyEnd))
  }

  /// The strings it holds: itself, or the items of its array that are strings.
  package var strings: [LintedText] { texts { $0.stringText } }

  /// The values it holds as text: numbers and booleans are taken as they are spelled.
  package var scalars: [LintedText] { texts { $0.scalarText } }

  private func texts(_ text: (JSONNode) -> String?) -> [LintedText] {
    if let value = text(node) { return [LintedText(text: value, location: location)] }
    guard case .array(let items) = node.value else { return [] }
    return items.enumerated().compactMap { index, item in
      text(item).map {
        LintedText(
          text: $0, location: LintLocation(path: location.path + [.index(index)], of: item))
      }
    }
  }

  /// The members of its object; none for other values.
  package var members: [LintedElement] {
    guard case .object(let members) = node.value else { return [] }
    return members.map { LintedElement($0, below: location.path) }
  }

  package var isEmptyArray: Bool {
    guard case .array(let items) = node.value else { return false }
    return items.isEmpty
  }

  package var isEmptyObject: Bool {
    guard case .object(let members) = node.value else { return false }
    return members.isEmpty
  }
}

extension LintLocation {
  init(path: [Step], of node: JSONNode) {
    self.init(path: path, span: Span(start: node.start, end: node.end))
  }
}

extension JSONNode {
  var stringText: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  var scalarText: String? {
    switch value {
    case .string(let text), .number(let text): text
    case .bool(let value): value ? "true" : "false"
    case .null, .array, .object: nil
    }
  }
}
