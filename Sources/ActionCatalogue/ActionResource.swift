/// A type of resource that an action works on.
package struct ActionResource: Sendable, Hashable {
  /// The type's name, by which its service knows it.
  package let name: String
  /// True when the action always names a resource of this type.
  package let isRequired: Bool

  package init(name: String, isRequired: Bool) {
    self.name = name
    self.isRequired = isRequired
  }
}
