/// Where a link of a page leads, by reading its text alone.
enum LinkTarget: Hashable {
  /// A file below the site folder, and a fragment of it.
  case file(String, fragment: String?)
  /// Another host, or another scheme.
  case elsewhere
  /// A path from the host's root, which breaks under a path prefix.
  case absolutePath(String)
  /// More steps up than there are folders.
  case outside

  /// Reads a link that stands on a page in a folder of the site (empty, or with a final slash).
  init(_ text: String, from folder: String) {
    let (path, fragment) = Self.split(text)
    if path.isEmpty {
      self = .file("", fragment: fragment)
      return
    }
    if path.hasPrefix("/") {
      self = path.hasPrefix("//") ? .elsewhere : .absolutePath(path)
      return
    }
    let scheme = path.prefix { $0 != "/" && $0 != ":" }
    if scheme.count < path.count, path.dropFirst(scheme.count).hasPrefix(":") {
      self = .elsewhere
      return
    }
    guard let file = Self.resolve(path, from: folder) else {
      self = .outside
      return
    }
    self = .file(file, fragment: fragment)
  }

  /// Reads an address below the site's own.
  init?(absolute text: String, site: String) {
    guard text == site || text.hasPrefix(site + "/") else { return nil }
    let rest = text.dropFirst(site.count).drop { $0 == "/" }
    let (path, fragment) = Self.split(String(rest))
    guard let file = Self.resolve(path, from: "") else { return nil }
    self = .file(file, fragment: fragment)
  }

  private static func split(_ text: String) -> (path: String, fragment: String?) {
    let beforeFragment = text.prefix { $0 != "#" }
    let path = beforeFragment.prefix { $0 != "?" }
    guard beforeFragment.count < text.count else { return (String(path), nil) }
    return (String(path), decoded(String(text.dropFirst(beforeFragment.count + 1))))
  }

  /// Walks a relative path; a folder stands for its `index.html`.
  private static func resolve(_ path: String, from folder: String) -> String? {
    var parts = folder.split(separator: "/").map(String.init)
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    for step in steps {
      switch step {
      case "", ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(decoded(String(step)))
      }
    }
    let isFolder = steps.last == "" || steps.last == "." || steps.last == ".."
    return (isFolder ? parts + ["index.html"] : parts).joined(separator: "/")
  }

  /// Resolves percent escapes; what they spell may be no UTF-8, and then matches no file.
  private static func decoded(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      rest = rest.dropFirst()
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
