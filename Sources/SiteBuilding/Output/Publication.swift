package import Diagnostics

/// What publishing did.
package struct Publication: Sendable {
  package var written = 0
  package var unchanged = 0
  package var removed = 0
  /// Files in the folder that are not ours; they were left alone.
  package var foreign = 0
  /// Why nothing was written, when something stood in the way.
  package let findings: [Finding]
}
