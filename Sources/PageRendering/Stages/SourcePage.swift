/// A Markdown file as it was read.
package struct SourcePage: Sendable {
  /// The file, as it should be printed.
  package let file: String
  /// The path below `content/` without extension, such as `docs/set-up/index`.
  package let path: String
  /// All bytes of the file, front matter included.
  package let utf8: [UInt8]
  /// The line on which the Markdown begins, counted from 1.
  package let bodyLine: Int

  package init(file: String, path: String, utf8: [UInt8], bodyLine: Int = 1) {
    self.file = file
    self.path = path
    self.utf8 = utf8
    self.bodyLine = bodyLine
  }
}
