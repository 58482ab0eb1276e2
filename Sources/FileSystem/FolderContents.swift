/// All that stands below a folder, what nobody can name or reach too.
package struct FolderContents: Hashable, Sendable {
  /// Files, links and the like by their path relative to the folder.
  package private(set) var kinds: [String: FileKind] = [:]
  /// What has a name that is not UTF-8, sorted; its bytes are told as `\xFF`.
  package private(set) var misnamed: [String] = []
  /// Folders below so many others that nothing is read in them, sorted.
  package private(set) var buried: [String] = []

  /// Reads all, links not followed, down to so many folders in one another.
  package init(below path: String, depth: Int) throws(FileError) {
    var waiting = [(folder: "", depth: 0)]
    while let (folder, level) = waiting.popLast() {
      let prefix = folder.isEmpty ? "" : folder + "/"
      var unnamed: [[UInt8]] = []
      let entries = try Folders.entries(of: folder.isEmpty ? path : "\(path)/\(folder)") {
        unnamed.append($0)
      }
      misnamed += unnamed.map { prefix + Self.shown($0) }
      for entry in entries {
        if entry.kind != .folder {
          kinds[prefix + entry.name] = entry.kind
        } else if level < depth {
          waiting.append((prefix + entry.name, level + 1))
        } else {
          buried.append(prefix + entry.name)
        }
      }
    }
    misnamed.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    buried.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A name with each byte that is no character as its number.
  private static func shown(_ name: [UInt8]) -> String {
    var shown = ""
    var rest = name[...]
    while !rest.isEmpty {
      let length = (1...4).first {
        $0 <= rest.count && String(validating: rest.prefix($0), as: UTF8.self) != nil
      }
      if let length {
        shown += String(decoding: rest.prefix(length), as: UTF8.self)
      } else {
        let digits = String(rest[rest.startIndex], radix: 16, uppercase: true)
        shown += "\\x" + digits
      }
      rest = rest.dropFirst(length ?? 1)
    }
    return shown
  }
}
