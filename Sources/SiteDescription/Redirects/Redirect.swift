package import Diagnostics

/// An address that a page or a heading had, and where readers find it now.
package struct Redirect: Hashable, Sendable {
  package enum Target: Hashable, Sendable {
    case site(SiteAddress)
    /// A whole address of the web.
    case web(String)
  }

  package let from: SiteAddress
  package let target: Target
  /// Where it is written.
  package let position: SourcePosition

  package init(from: SiteAddress, target: Target, position: SourcePosition) {
    self.from = from
    self.target = target
    self.position = position
  }
}
