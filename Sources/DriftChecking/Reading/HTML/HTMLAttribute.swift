/// An attribute with the offset of its value in the source.
package struct HTMLAttribute: Sendable {
  package let name: String
  package let value: String
  package let offset: Int
}
