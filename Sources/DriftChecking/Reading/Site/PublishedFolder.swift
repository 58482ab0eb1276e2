internal import ByteSearching
package import Diagnostics
package import FileSystem

/// The files of a built site, listed once and read when they are asked for.
package struct PublishedFolder: Sendable {
  /// The size, in bytes, from which a file is not read.
  package static let sizeLimit = 16 << 20
  /// `EFBIG`: the file is larger than that.
  static let fileTooBig: Int32 = 27

  /// The paths below the folder, in order.
  let paths: [String]
  /// The files of the search index, which is made of the site and is no part of it.
  let searchPaths: [String]
  /// What is known of the server that gave the files; nil for a folder that was built.
  let deployment: Deployment?
  /// What could not be had from the server.
  let failures: [FileError]
  /// The folder as messages name it.
  let position: SourcePosition
  /// What may have been meant by a file that is not there.
  let near: NearPaths
  private let known: Set<String>
  private let table: PathTable
  private let shown: @Sendable (String) -> String
  private let read: SiteCheck.Read
  /// Opens a file to read it in parts; nil where files are given whole.
  private let open: Open?

  /// Lists the folder; throws when that cannot be done.
  ///
  /// Files are read from the disk unless another way of reading them is given.
  package init(_ folder: String, shownAs: String, read: SiteCheck.Read?) throws(FileError) {
    let present = try Folders.files(below: folder)
    let listed = present.filter { !Self.isOfSearch($0) }
    searchPaths = present.filter(Self.isOfSearch)
    let saved = try SavedSite.deployment(in: folder, among: listed)
    let unknown = saved?.unknown ?? [:]
    deployment = saved
    failures = unknown.map { FileError("fetch", "\(shownAs)/\($0)", because: $1) }
    let unsaved = (saved?.tooLarge ?? []) + unknown.keys
    paths = (listed.filter { $0 != SavedSite.record } + unsaved).sorted {
      $0.precedes($1)
    }
    known = Set(paths + searchPaths)
    table = PathTable(of: paths + searchPaths)
    near = NearPaths(among: paths)
    position = SourcePosition(file: shownAs)
    shown = { "\(shownAs)/\($0)" }
    let isWhole = read != nil || saved != nil
    open = isWhole ? nil : Self.opener(below: folder)
    let read = read ?? Self.readFromDisk
    self.read = { path, limit in
      if let failure = saved?.failure(to: path, shownAs: "\(shownAs)/\(path)") {
        return .failure(failure)
      }
      return read("\(folder)/\(path)", limit)
    }
  }

  /// Takes the files that a server gave; what could not be had is there, and cannot be read.
  init(_ site: DeployedSite) {
    let deployment = site.deployment
    self.deployment = deployment
    failures = deployment.unknown.map {
      FileError("fetch", deployment.url(of: $0), because: $1)
    }
    let present = (deployment.paths + deployment.unknown.keys).sorted {
      $0.precedes($1)
    }
    paths = present.filter { !Self.isOfSearch($0) }
    searchPaths = present.filter(Self.isOfSearch)
    known = Set(present)
    table = PathTable(of: present)
    near = NearPaths(among: paths)
    position = SourcePosition(file: deployment.address)
    shown = { deployment.url(of: $0) }
    read = { path, _ in site.read(path) }
    open = nil
  }

  /// The HTML files, in order.
  package var pages: [String] { paths.filter { $0.hasSuffix(".html") } }

  private static func isOfSearch(_ path: String) -> Bool {
    path.hasPrefix(PublishedSearch.folder)
  }

  func contains(_ path: String) -> Bool { known.contains(path) }

  /// Tells whether a plain link that stands on a page in a folder leads to a file.
  func holds(_ link: PlainLink, in text: String, from folder: String) -> Bool {
    table.holds(link, in: text.utf8.span, from: folder.utf8.span)
  }

  /// True for a file of which the server did not say whether it is there.
  func isUnknown(_ path: String) -> Bool { deployment?.unknown[path] != nil }

  /// A file's text; nil when no such file is there.
  package func text(of path: String) throws(FileError) -> SourceText? {
    guard contains(path) else { return nil }
    return SourceText(file: shown(path), utf8: try read(path, Self.sizeLimit).get())
  }

  /// A file's text, nil when no such file is there, or why it cannot be had.
  func reading(of path: String) -> Result<SourceText?, FileError> {
    Result { () throws(FileError) in try text(of: path) }
  }

  /// A file to be read in parts; nil when no such file is there.
  func file(at path: String) throws(FileError) -> PublishedFile? {
    guard contains(path) else { return nil }
    if let open { return PublishedFile(try open(path).get(), named: shown(path)) }
    return PublishedFile(try read(path, Self.sizeLimit).get(), named: shown(path))
  }

  private typealias Open = @Sendable (_ path: String) -> Result<PartedFile, FileError>

  private static func opener(below folder: String) -> Open {
    { path in Result { () throws(FileError) in try PartedFile("\(folder)/\(path)") } }
  }

  private static let readFromDisk: SiteCheck.Read = { path, limit in
    Result { () throws(FileError) in try Files.read(path, limit: limit) }
  }

  /// The position of a file as a whole.
  func position(of path: String) -> SourcePosition { SourcePosition(file: shown(path)) }

  /// Why the server says a file is not there, in words to follow a message; else none.
  func absence(of path: String) -> String {
    deployment?.answers[path]?.absence.map { ": \($0)" } ?? ""
  }
}
