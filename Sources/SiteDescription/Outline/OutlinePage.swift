package import Diagnostics

/// A page as it is known before its text is read: where it stands and what its front matter says.
package final class OutlinePage: Sendable {
  /// The path below the content folder without extension, such as `docs/set-up/index`.
  package let path: String
  /// The Markdown file, as it should be printed.
  package let file: String
  package let frontMatter: FrontMatter
  /// The folder of the page's address with a final slash, empty for the home page: `docs/set-up/`.
  package let address: String
  /// The HTML file below the site folder.
  package let htmlFile: String
  /// The Markdown twin below the site folder.
  package let twinFile: String

  package init(path: String, file: String, frontMatter: FrontMatter) {
    self.path = path
    self.file = file
    self.frontMatter = frontMatter
    address = Self.address(of: path)
    htmlFile = address + "index.html"
    twinFile = address + "index.md"
  }

  /// The folder at which a page of a path is published, with a final slash; empty for the home page.
  package static func address(of path: String) -> String {
    let isIndex = path == "index" || path.hasSuffix("/index")
    return isIndex ? String(path.dropLast("index".count)) : path + "/"
  }

  /// True for the page of a folder.
  package var isIndex: Bool { path == "index" || path.hasSuffix("/index") }

  /// The position of the page's first line.
  package var position: SourcePosition { SourcePosition(file: file) }
}

extension OutlinePage: Hashable {
  package static func == (left: OutlinePage, right: OutlinePage) -> Bool {
    left.path == right.path && left.file == right.file && left.frontMatter == right.frontMatter
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(file)
  }
}
