package import Diagnostics

/// A link or an image of a page.
package struct PageLink: Hashable, Sendable {
  /// The target as written.
  package let target: String
  package let resolved: LinkTarget
  package let position: SourcePosition
  package let isImage: Bool

  package init(target: String, resolved: LinkTarget, position: SourcePosition, isImage: Bool) {
    self.target = target
    self.resolved = resolved
    self.position = position
    self.isImage = isImage
  }
}
