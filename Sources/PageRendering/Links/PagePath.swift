/// Where a page's source and its published form stand: path arithmetic, no file is looked at.
struct PagePath {
  /// The path below `content/` without extension.
  let path: String
  /// The folders the source stands in.
  let folders: [String]
  /// The folders of the published address: a page's own, or those of the folder it is the page of.
  let address: [String]

  init(path: String) { self.init(parts: Self.parts(of: path), path: path) }

  /// The parts of the path, as `parts` tells them.
  init(parts: [String], path: String) {
    self.path = path
    folders = parts.dropLast()
    address = parts.last == "index" ? folders : parts
  }

  /// The way from this page's address to a file of the site.
  func way(toFile target: [String]) -> String {
    way(toFolder: target.dropLast()) + (target.last ?? "")
  }

  /// The way from this page's address to a folder of the site; empty for the address itself.
  func way(toFolder folders: ArraySlice<String>) -> String {
    var common = 0
    while common < min(address.count, folders.count),
      Self.isSame(address[common], folders[folders.startIndex + common])
    {
      common += 1
    }
    var way = String(repeating: "../", count: address.count - common)
    for folder in folders.dropFirst(common) {
      way += folder
      way += "/"
    }
    return way
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.utf8.count == other.utf8.count && one.utf8.elementsEqual(other.utf8)
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
