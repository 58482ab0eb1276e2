/// What a server gave when caches on the way were asked to step aside.
package struct FreshCopy: Hashable, Sendable {
  package let digest: String
  /// The revision that it names.
  package let revision: String?
  /// True when it is the file that the deployed manifest tells of.
  package let isManifested: Bool

  package init(digest: String, revision: String?, isManifested: Bool) {
    self.digest = digest
    self.revision = revision
    self.isManifested = isManifested
  }
}
