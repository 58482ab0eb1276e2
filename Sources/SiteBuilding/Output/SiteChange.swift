internal import FileSystem

/// What is to become of a site that stands in a folder: all that is not named here stays as it is.
struct SiteChange {
  /// The files that wait to take their place.
  let written: Set<String>
  let removed: Set<String>
  /// What stands in the folder now, by path.
  let present: [String: FileKind]
  /// The digests of the files that an earlier build wrote.
  let owned: [String: String]

  var isNone: Bool { written.isEmpty && removed.isEmpty }

  /// Whether so many files are in the folder now that to remove them all, and to make their folders
  /// anew the next time, would take longer than to build.
  var leavesMany: Bool { present.count >= 1_000 }

  /// What stays, by path.
  var kept: [String: FileKind] {
    let gone = removed.union(written)
    return present.filter { !gone.contains($0.key) }
  }

  /// Whether a file of the site was made by a build, now or earlier.
  static func isOurs(_ path: String, _ owned: [String: String]) -> Bool {
    owned[path] != nil || path == ManifestFile.path || SearchIndex.holds(path)
  }
}
