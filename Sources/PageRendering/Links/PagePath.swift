/// Where a page's source and its published form stand: path arithmetic, no file is looked at.
struct PagePath {
  /// The path below `content/` without extension.
  let path: String
  /// The folders the source stands in.
  let folders: [String]
  /// The folders of the published address: a page's own, or those of the folder it is the page of.
  let address: [String]

  init(path: String) {
    self.path = path
    let parts = Self.parts(of: path)
    folders = parts.dropLast()
    address = parts.last == "index" ? folders : parts
  }

  /// The way from this page's address to a file or, ending in a slash, a folder of the site.
  func way(to target: [String], isFolder: Bool) -> String {
    let own = address
    let folders = isFolder ? target[...] : target.dropLast()
    let common = zip(own, folders).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let up = String(repeating: "../", count: own.count - common)
    let down = folders.dropFirst(common).map { $0 + "/" }.joined()
    let file = isFolder ? "" : target.last ?? ""
    let way = up + down + file
    return way.isEmpty ? "./" : way
  }

  /// The parts of a path, empty ones and `.` left out, `..` taken back; nil above the start.
  static func resolved(_ path: String, from folders: [String]) -> [String]? {
    var result = folders
    for part in parts(of: path) where part != "." {
      if part == ".." {
        guard result.popLast() != nil else { return nil }
      } else {
        result.append(part)
      }
    }
    return result
  }

  private static func parts(of path: String) -> [String] {
    path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  }
}
