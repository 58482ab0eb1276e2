/// What the inventory of a site is to hold from now on.
package struct InventoryUpdate: Sendable {
  /// The name of its file, which stands beside the configuration.
  package static let file = InventoryReading.name

  package let text: [UInt8]
  /// How many addresses and heading ids are new in it.
  package let added: Int
}
