/// What a link leads to.
package enum LinkTarget: Hashable, Sendable {
  /// A page, by its path below `content/` without extension, and a place on it.
  case page(path: String, fragment: String?)
  /// Another file, by its path below `content/`.
  case asset(path: String)
  /// Another site, or a mail address.
  case external
  /// A place on the same page.
  case fragment(String)
}
