/// Where a link of a page leads, by reading its text alone.
enum LinkTarget: Hashable {
  /// A file below the site folder (empty for the page itself), and a fragment of it.
  case file(String, fragment: String?)
  /// Another host, or another scheme.
  case elsewhere
  /// A scheme that no reader can follow.
  case unusable(scheme: String)
  /// A path from the host's root, which breaks under a path prefix.
  case absolutePath
  /// More steps up than there are folders.
  case outside

  /// Reads a link that stands on a page in a folder of the site (empty, or with a final slash).
  init(_ text: String, from folder: String) {
    let text = Self.trimmed(text)
    let (path, fragment) = Self.split(text)
    if path.isEmpty {
      self = .file("", fragment: fragment)
    } else if path.first == Self.slash {
      self = path.dropFirst().first == Self.slash ? .elsewhere : .absolutePath
    } else if let scheme = Self.scheme(of: text) {
      self =
        ["javascript", "file", "blob"].contains(scheme) ? .unusable(scheme: scheme) : .elsewhere
    } else if let file = Self.resolve(path, from: folder) {
      self = .file(file, fragment: fragment)
    } else {
      self = .outside
    }
  }

  /// Reads an address below the site's own; nil for any other.
  init?(absolute text: String, site: String) {
    let text = Self.trimmed(text)
    guard text.starts(with: site.utf8) else { return nil }
    let rest = text.dropFirst(site.utf8.count)
    guard rest.first.map({ $0 == Self.slash || $0 == 0x23 || $0 == 0x3F }) ?? true else {
      return nil
    }
    let (path, fragment) = Self.split(rest.drop { $0 == Self.slash })
    guard let file = Self.resolve(path, from: "") else { return nil }
    self = .file(file, fragment: fragment)
  }

  private typealias Bytes = Substring.UTF8View

  private static let slash = UInt8(ascii: "/")

  /// Without the white space that browsers leave out at the ends.
  private static func trimmed(_ text: String) -> Bytes {
    var bytes = text[...].utf8
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    return bytes
  }

  private static func scheme(of text: Bytes) -> String? {
    let name = text.prefix { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2B
        || byte == 0x2D || byte == 0x2E
    }
    guard !name.isEmpty, name.endIndex < text.endIndex, text[name.endIndex] == 0x3A else {
      return nil
    }
    return Substring(name).lowercased()
  }

  private static func split(_ text: Bytes) -> (path: Bytes, fragment: String?) {
    let hash = text.firstIndex(of: UInt8(ascii: "#"))
    let beforeFragment = text[..<(hash ?? text.endIndex)]
    let path = beforeFragment.prefix { $0 != UInt8(ascii: "?") }
    return (path, hash.map { decoded(text[text.index(after: $0)...]) })
  }

  /// Walks a relative path; a folder stands for its `index.html`.
  private static func resolve(_ path: Bytes, from folder: String) -> String? {
    var parts = folder.utf8.split(separator: slash).map { String(decoding: $0, as: UTF8.self) }
    var isFolder = true
    for step in path.split(separator: slash, omittingEmptySubsequences: false) {
      isFolder = step.isEmpty || step.elementsEqual(".".utf8) || step.elementsEqual("..".utf8)
      if step.elementsEqual("..".utf8) {
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      } else if !isFolder {
        parts.append(decoded(step))
      }
    }
    return (isFolder ? parts + ["index.html"] : parts).joined(separator: "/")
  }

  /// Resolves percent escapes; what they spell may be no UTF-8, and then matches no file.
  private static func decoded(_ text: Bytes) -> String {
    guard text.contains(UInt8(ascii: "%")) else { return String(decoding: text, as: UTF8.self) }
    var bytes: [UInt8] = []
    var rest = Array(text)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      let isEscape = byte == UInt8(ascii: "%") && rest.prefix(2).allSatisfy { $0 != 0x2B }
      if isEscape, digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
