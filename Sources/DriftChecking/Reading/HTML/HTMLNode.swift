/// A node of a page as an HTML parser sees it.
package enum HTMLNode: Sendable {
  case element(HTMLElement)
  case text(HTMLText)
}
