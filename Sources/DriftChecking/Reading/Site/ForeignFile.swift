/// A file of a site that neither the content nor the model makes.
enum ForeignFile {
  /// Files that hosts, search engines and browsers ask for by a name of their own.
  static func isExpected(_ path: String) -> Bool {
    if path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) { return true }
    let isProof = ["google", "yandex_", "pinterest-"].contains(where: path.hasPrefix)
    return isProof && path.hasSuffix(".html") && !path.contains("/")
  }

  /// Tells whether a file is a document that a build, or an editor, left behind.
  static func isLeftOver(_ path: String) -> Bool {
    let endings = [
      ".html", ".htm", ".xhtml", ".md", ".bak", ".orig", ".rej", ".tmp", ".swp", "~",
    ]
    return endings.contains(where: path.hasSuffix)
      || (path.hasPrefix("sitemap") && path.hasSuffix(".xml"))
  }
}
