/// Which file or folder it is, whatever its names are.
package struct FileIdentity: Hashable, Sendable {
  /// The device it is on.
  package let device: UInt
  /// Its number there.
  package let number: UInt
}
