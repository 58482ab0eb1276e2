internal import Diagnostics

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
  /// Where its lines come from, in their order; empty where all are of the file itself.
  let origins: [LineOrigin]
  /// What could not be put into it.
  let findings: [Finding]

  package init(file: String, path: String, utf8: [UInt8], bodyLine: Int = 1) {
    self.file = file
    self.path = path
    self.utf8 = utf8
    self.bodyLine = bodyLine
    origins = []
    findings = []
  }

  /// The page with what it includes put in, each file read by the name that another file gives it.
  package init(
    _ page: SourcePage,
    including read:
      @escaping (_ name: String, _ from: SourcePage) throws(IncludeFault) ->
      SourcePage
  ) {
    guard let inclusion = Inclusion(of: page, read: read) else {
      self = page
      return
    }
    file = page.file
    path = page.path
    bodyLine = page.bodyLine
    (utf8, origins, findings) = (inclusion.utf8, inclusion.origins, inclusion.findings)
  }
}
