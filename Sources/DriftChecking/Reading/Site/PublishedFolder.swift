internal import Diagnostics
internal import FileSystem

/// The files of a built site, listed once and read when they are asked for.
struct PublishedFolder: Sendable {
  /// The size, in bytes, from which a file is not read.
  static let sizeLimit = 16 << 20

  /// The paths below the folder, in order.
  let paths: [String]
  private let known: Set<String>
  private let folder: String
  private let shownAs: String
  private let read: SiteCheck.Read

  /// Lists the folder; throws when that cannot be done.
  init(_ folder: String, shownAs: String, read: @escaping SiteCheck.Read) throws(FileError) {
    self.folder = folder
    self.shownAs = shownAs
    self.read = read
    paths = try Folders.files(below: folder).filter { !$0.hasPrefix("pagefind/") }
    known = Set(paths)
  }

  /// The HTML files, in order.
  var pages: [String] { paths.filter { $0.hasSuffix(".html") } }

  func contains(_ path: String) -> Bool { known.contains(path) }

  /// A file's text; nil when no such file is there.
  func text(of path: String) throws(FileError) -> SourceText? {
    guard contains(path) else { return nil }
    return SourceText(
      file: shown(path), utf8: try read("\(folder)/\(path)", Self.sizeLimit).get())
  }

  /// The position of a file as a whole.
  func position(of path: String) -> SourcePosition { SourcePosition(file: shown(path)) }

  /// The folder as messages name it.
  var position: SourcePosition { SourcePosition(file: shownAs) }

  private func shown(_ path: String) -> String { "\(shownAs)/\(path)" }
}
