package import Diagnostics
package import FileSystem

/// What publishing did.
package struct Publication: Sendable {
  /// The files that were written, by path.
  package var writtenFiles: Set<String> = []
  package var unchanged = 0
  package var removed = 0
  /// Files in the folder that are not ours; they were left alone.
  package var foreign = 0
  /// What kept the folder from being exchanged whole, so that it was updated file by file.
  package var obstacle: FileError?
  /// Why nothing was written, when something stood in the way.
  package let findings: [Finding]

  package var written: Int { writtenFiles.count }
}
