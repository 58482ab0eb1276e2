/// What a contained folder gives for a path.
package enum ContainedEntry: Hashable, Sendable {
  /// A regular file, with its bytes.
  case file([UInt8])
  case folder
}
