package import Diagnostics

/// A named value of the model that pages publish and checks read back.
package struct Fact: Sendable {
  /// The name in placeholders and in `data-fact`, such as `audit-trail.size.counted`.
  package let name: String
  package let value: FactValue
  /// Where the model states what it follows from.
  package let source: SourcePosition

  package init(_ name: String, _ value: FactValue, source: SourcePosition) {
    self.name = name
    self.value = value
    self.source = source
  }
}
