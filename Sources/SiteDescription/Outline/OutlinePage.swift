package import Diagnostics

/// A page as it is known before its text is read: where it stands and what its front matter says.
package struct OutlinePage: Hashable, Sendable {
  /// The path below the content folder without extension, such as `docs/set-up/index`.
  package let path: String
  /// The Markdown file, as it should be printed.
  package let file: String
  package let frontMatter: FrontMatter

  package init(path: String, file: String, frontMatter: FrontMatter) {
    self.path = path
    self.file = file
    self.frontMatter = frontMatter
  }

  /// True for the page of a folder.
  package var isIndex: Bool { path == "index" || path.hasSuffix("/index") }

  /// The folder of the page's address with a final slash, empty for the home page: `docs/set-up/`.
  package var address: String {
    if path == "index" { return "" }
    return isIndex ? String(path.dropLast("index".count)) : path + "/"
  }

  /// The HTML file below the site folder.
  package var htmlFile: String { address + "index.html" }

  /// The Markdown twin below the site folder.
  package var twinFile: String { address + "index.md" }

  /// The position of the page's first line.
  package var position: SourcePosition { SourcePosition(file: file) }
}
