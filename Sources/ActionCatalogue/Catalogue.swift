/// The services of AWS with their actions, resource types and condition keys, as of a date.
package struct Catalogue: Sendable {
  package static let shipped = Catalogue()
}
