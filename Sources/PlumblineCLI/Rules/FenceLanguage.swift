/// The language of a file, as code fences name it.
enum FenceLanguage {
  private static let byEnding = [
    "css": "css", "htm": "html", "html": "html", "json": "json", "md": "markdown",
    "mustache": "html", "xml": "xml", "yml": "yaml",
  ]

  /// The language that a file's name tells; plain text where it does not.
  static func of(_ path: String) -> String {
    path.split(separator: ".").last.flatMap { byEnding[String($0)] } ?? "text"
  }
}
