package import FileSystem

/// What mending a site did, and what it found in its way.
package struct Mending: Sendable {
  /// The files that were written anew, in order.
  package var written: [String] = []
  /// The files that were taken away, since nothing makes them any more.
  package var removed: [String] = []
  /// The files that were written by the build and changed by somebody since.
  package var edited: Set<String> = []
  /// The files that the build did not write.
  package var foreign: Set<String> = []
  /// The files that are as the build makes them.
  package var right: Set<String> = []
  /// What kept the folder from being exchanged whole, so that it was updated file by file.
  package var obstacle: FileError?

  package var isIdle: Bool { written.isEmpty && removed.isEmpty }
}
