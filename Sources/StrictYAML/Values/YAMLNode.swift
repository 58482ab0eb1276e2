/// A value of a YAML text, with the place where it begins.
package struct YAMLNode: Hashable, Sendable {
  /// What a node holds.
  package indirect enum Value: Hashable, Sendable {
    /// Text, and whether it was written without quotes or a block indicator.
    case scalar(text: String, isPlain: Bool)
    case sequence([YAMLNode])
    /// Members in the order they were written; no key comes twice.
    case mapping([YAMLMember])
  }

  package let value: Value
  package let place: YAMLPlace

  package init(_ value: Value, at place: YAMLPlace) {
    self.value = value
    self.place = place
  }

  /// What a mapping holds under a key; nil for any other node.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let members) = value else { return nil }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
  }
}
