/// What has come in on a socket.
package enum Arrival: Hashable, Sendable {
  case bytes([UInt8])
  case nothingYet
  /// The peer has sent its last byte, or the connection is broken.
  case ended
}
