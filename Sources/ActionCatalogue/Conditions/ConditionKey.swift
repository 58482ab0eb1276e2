/// A condition key that requests give a value for.
package struct ConditionKey: Sendable, Hashable {
  /// The name in AWS's spelling; a part such as `${TagKey}` or `<key>` stands for any text.
  package let name: String
  package let type: ConditionKeyType

  package init(_ name: String, _ type: ConditionKeyType) {
    self.name = name
    self.type = type
  }

  /// True when a request may give several values, so that a set operator is needed.
  package var isMultivalued: Bool { type.isMultivalued }

  /// True when a part of the name stands for any text.
  package var isTemplate: Bool { NamePattern.isTemplate(name) }
}
