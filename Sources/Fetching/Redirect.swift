/// One step of a way that a server sends its visitors.
package struct Redirect: Hashable, Sendable {
  package let status: Int
  /// Where it leads: a whole address.
  package let target: String

  package init(status: Int, target: String) {
    self.status = status
    self.target = target
  }
}
