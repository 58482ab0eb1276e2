/// One key of a mapping and what it holds.
package struct YAMLMember: Hashable, Sendable {
  package let key: String
  package let keyPlace: YAMLPlace
  package let value: YAMLNode

  package init(key: String, keyPlace: YAMLPlace, value: YAMLNode) {
    self.key = key
    self.keyPlace = keyPlace
    self.value = value
  }
}
