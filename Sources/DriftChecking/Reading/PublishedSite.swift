package import Diagnostics
package import FileSystem
internal import SiteDescription

/// The files of a built site, read from a folder.
package struct PublishedSite: Sendable {
  /// Every file below the folder.
  package let files: Set<String>
  /// The HTML files, in order of their paths.
  package let pages: [PublishedPage]
  /// What is wrong with files as such: too deep, too large, not UTF-8.
  package let findings: [Finding]
  /// What the disk would not give.
  package let unreadable: [FileError]
  private let folder: String
  private let shownAs: String

  /// Reads the folder; throws when it cannot be listed.
  init(folder: String, shownAs: String, outline: ContentOutline) throws(FileError) {
    self.folder = folder
    self.shownAs = shownAs
    let all = try Folders.files(below: folder)
    files = Set(all)
    let pageByFile = Dictionary(
      outline.pages.map { ($0.htmlFile, $0) }, uniquingKeysWith: { first, _ in first })
    var pages: [PublishedPage] = []
    var findings: [Finding] = []
    var unreadable: [FileError] = []
    for path in all where path.hasSuffix(".html") && !path.hasPrefix("pagefind/") {
      do throws(FileError) {
        let bytes = try Files.read("\(folder)/\(path)", limit: 16 << 20)
        let source = SourceText(file: "\(shownAs)/\(path)", utf8: bytes)
        if let finding = Self.refusal(of: source) {
          findings.append(finding)
        } else {
          pages.append(PublishedPage(path: path, page: pageByFile[path], source: source))
        }
      } catch {
        unreadable.append(error)
      }
    }
    self.pages = pages
    self.findings = findings
    self.unreadable = unreadable
  }

  /// A file's text; nil when it is not there or cannot be read.
  package func source(of path: String) -> SourceText? {
    guard files.contains(path), let bytes = try? Files.read("\(folder)/\(path)", limit: 16 << 20)
    else { return nil }
    return SourceText(file: "\(shownAs)/\(path)", utf8: bytes)
  }

  /// The position of a file as a whole.
  package func position(of path: String) -> SourcePosition {
    SourcePosition(file: "\(shownAs)/\(path)")
  }

  /// The folder as messages name it.
  package var position: SourcePosition { SourcePosition(file: shownAs) }

  private static func refusal(of source: SourceText) -> Finding? {
    let problem: (offset: Int, message: String, hint: String)
    if String(validating: source.utf8, as: UTF8.self) == nil {
      problem = (0, "the page is not UTF-8", "run 'make site'")
    } else if let offset = NestingCheck.firstTooDeep(in: source.utf8) {
      problem = (
        offset, "elements nest deeper than \(NestingCheck.limit) levels",
        "flatten the page: it cannot be checked"
      )
    } else {
      return nil
    }
    return Finding(
      "input-limit", at: source.position(at: problem.offset), problem.message,
      hint: problem.hint, about: Subject(fact: source.file, channel: "html"))
  }
}
