internal import SiteDescription

extension CheckContext {
  /// Tells whether a link leads to another file than the one that is wanted.
  ///
  /// A link to a file that is not there is a dead link, and told as such.
  func leadsAstray(_ link: HTMLAttribute, from page: PublishedPage, to wanted: String) -> Bool {
    if LinkTarget.leads(link.value, from: page.folder, to: wanted), folder.contains(wanted) {
      return false
    }
    let target = target(of: link, on: page)
    guard case .file(let path, _) = target else { return target == .elsewhere }
    guard let file = file(at: path.isEmpty ? page.path : path) else { return false }
    return file != wanted
  }

  func target(of link: HTMLAttribute, on page: PublishedPage) -> LinkTarget {
    LinkTarget(absolute: link.value, site: configuration.url)
      ?? LinkTarget(link.value, from: page.folder)
  }

  /// What a link leads to, as findings give it: the file where there is one, else its text.
  func destination(of link: HTMLAttribute, on page: PublishedPage) -> String {
    guard case .file(let path, _) = target(of: link, on: page) else { return link.value }
    return file(at: path.isEmpty ? page.path : path) ?? link.value
  }
}
