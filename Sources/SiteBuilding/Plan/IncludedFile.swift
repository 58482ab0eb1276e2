internal import ByteSearching
internal import SiteDescription

/// A file that pages include, or would if it were there.
package struct IncludedFile: Hashable, Sendable {
  /// Its path, for opening.
  package let path: String
  /// Its path as messages name it.
  package let file: String
  /// The files that include it, as messages name them: pages, or what these include.
  package let includers: Set<String>

  /// All that pages include, sorted by path.
  static func all(of pages: [MadePage], in folders: SiteFolders) -> [IncludedFile] {
    let asked = Dictionary(grouping: pages.flatMap(\.includes), by: \.path)
    return asked.sorted { $0.key.precedes($1.key) }.map { path, asked in
      IncludedFile(
        path: path, file: folders.shown(path), includers: Set(asked.map(\.includer)))
    }
  }
}
