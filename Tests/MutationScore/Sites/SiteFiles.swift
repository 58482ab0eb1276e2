/// The files of a site, by path.
struct SiteFiles: Sendable {
  private(set) var bytes: [String: [UInt8]]

  init(_ bytes: [String: [UInt8]]) { self.bytes = bytes }

  var paths: [String] { bytes.keys.sorted() }

  subscript(path: String) -> [UInt8] { bytes[path] ?? [] }

  /// The files after a change; the last edit of a file is made first, so that offsets hold.
  func applying(_ mutant: Mutant) -> SiteFiles {
    var files = bytes
    let edits = mutant.edits.enumerated().sorted { left, right in
      (left.element.range.lowerBound, left.offset) > (right.element.range.lowerBound, right.offset)
    }
    for (_, edit) in edits { files[edit.file]?.replaceSubrange(edit.range, with: edit.text) }
    for path in mutant.removed { files[path] = nil }
    for (path, text) in mutant.added { files[path] = text }
    return SiteFiles(files)
  }

  /// A file as a region.
  func region(_ path: String) -> Region {
    let text = self[path]
    return Region(file: path, bytes: text, range: 0..<text.count)
  }
}
