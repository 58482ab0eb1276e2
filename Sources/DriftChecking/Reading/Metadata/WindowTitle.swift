/// What the browser's window is called: the page, and the site it belongs to.
struct WindowTitle {
  let page: String
  let site: String
  let isHome: Bool

  /// The title as it is usually written.
  var text: String { isHome ? site : "\(page) · \(site)" }

  /// Tells whether a title says both, in either order; the home page's may say the site alone.
  func fits(_ title: String) -> Bool {
    if isHome, title == site { return true }
    return isJoined(title, page, site) || isJoined(title, site, page)
  }

  private func isJoined(_ title: String, _ first: String, _ second: String) -> Bool {
    guard title.hasPrefix(first), title.hasSuffix(second) else { return false }
    let mark = title.dropFirst(first.count).dropLast(second.count)
    return title.count > first.count + second.count
      && mark.unicodeScalars.allSatisfy { " ·|—–-›»:•~/".unicodeScalars.contains($0) }
  }
}
