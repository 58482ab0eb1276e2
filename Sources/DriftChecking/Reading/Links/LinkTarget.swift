/// Where a link of a page leads, by reading its text alone.
package enum LinkTarget: Hashable {
  /// A file below the site folder (empty for the page itself), and a fragment of it.
  case file(String, fragment: String?)
  /// Another host, or another scheme.
  case elsewhere
  /// A scheme that no reader can follow.
  case unusable(scheme: String)
  /// The site's own address by another scheme than it is published with.
  case otherScheme
  /// No text at all.
  case empty
  /// A path from the host's root, which breaks under a path prefix.
  case absolutePath
  /// More steps up than there are folders.
  case outside

  /// Reads a link that stands on a page in a folder of the site (empty, or with a final slash).
  init(_ text: String, from folder: String) {
    let text = Self.trimmed(text)
    let (path, fragment) = Self.split(text)
    if text.isEmpty {
      self = .empty
    } else if path.isEmpty {
      self = .file("", fragment: fragment)
    } else if path.first == Self.slash {
      self = path.dropFirst().first == Self.slash ? .elsewhere : .absolutePath
    } else if let scheme = Self.scheme(of: text) {
      self = Self.isUsable(scheme, in: text) ? .elsewhere : .unusable(scheme: scheme)
    } else if let file = Self.resolve(path, from: folder) {
      self = .file(file, fragment: fragment)
    } else {
      self = .outside
    }
  }

  /// Reads an address below the site's own; nil for any other.
  init?(absolute text: String, site: String) {
    guard Self.mayBeWhole(text) else { return nil }
    let text = Self.trimmed(text)
    guard Self.isBelow(text, site) else { return nil }
    let rest = text.dropFirst(site.utf8.count)
    guard rest.first.map({ $0 == Self.slash || $0 == 0x23 || $0 == 0x3F }) ?? true else {
      return nil
    }
    let (path, fragment) = Self.split(rest.drop { $0 == Self.slash })
    guard let file = Self.resolve(path, from: "") else { return nil }
    self = .file(file, fragment: fragment)
  }

  /// Reads an address of the site's own by another scheme, or by none; nil for any other.
  init?(otherScheme text: String, site: String) {
    guard Self.mayBeWhole(text) else { return nil }
    let own = Self.withoutScheme(site.utf8[...])
    let text = Self.trimmed(text)
    let rest = Self.withoutScheme(text)
    guard let own, let rest, !text.starts(with: site.utf8), rest.starts(with: own) else {
      return nil
    }
    let end = rest.dropFirst(own.count).first
    guard end.map({ [Self.slash, 0x23, 0x3F].contains($0) }) ?? true else { return nil }
    self = .otherScheme
  }

  private typealias Bytes = Substring.UTF8View

  /// Tells whether an address begins as the site's own does, its host in whatever letter case.
  private static func isBelow(_ text: Bytes, _ site: String) -> Bool {
    var slashes = 0
    var rest = text
    for byte in site.utf8 {
      guard let other = rest.first,
        other == byte
          || (slashes < 3 && (0x61...0x7A).contains(byte | 0x20) && other ^ byte == 0x20)
      else { return false }
      if byte == slash { slashes += 1 }
      rest = rest.dropFirst()
    }
    return true
  }

  private static let slash = UInt8(ascii: "/")

  /// False for what, at a glance, begins with neither a scheme nor a host.
  private static func mayBeWhole(_ text: String) -> Bool {
    text.utf8.contains { $0 == 0x3A } || text.utf8.first { $0 > 0x20 } == slash
  }

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

  /// What follows the `//` of an address of the web; nil for any other text.
  private static func withoutScheme(_ text: Bytes) -> Bytes? {
    let name = scheme(of: text) ?? ""
    guard ["", "http", "https"].contains(name) else { return nil }
    let rest = text.dropFirst(name.isEmpty ? 0 : name.utf8.count + 1)
    return rest.starts(with: "//".utf8) ? rest.dropFirst(2) : nil
  }

  /// Tells whether readers can follow a scheme, and whether a host follows it where one must.
  private static func isUsable(_ scheme: String, in text: Bytes) -> Bool {
    guard ["http", "https", "ftp"].contains(scheme) else {
      return ["mailto", "tel", "sms", "data"].contains(scheme)
    }
    return text.dropFirst(scheme.utf8.count).starts(with: "://".utf8)
  }

  private static func split(_ text: Bytes) -> (path: Bytes, fragment: String?) {
    let hash = text.firstIndex(of: UInt8(ascii: "#"))
    let beforeFragment = text[..<(hash ?? text.endIndex)]
    let path = beforeFragment.prefix { $0 != UInt8(ascii: "?") }
    let fragment = hash.map { String(decoded(text[text.index(after: $0)...])) }
    // What begins with `:~:` speaks to the browser alone.
    guard let fragment, fragment.utf8.contains(0x3A), let end = fragment.firstRange(of: ":~:")
    else { return (path, fragment) }
    return (path, String(fragment[..<end.lowerBound]))
  }

  /// Walks a relative path; a folder stands for its `index.html`.
  private static func resolve(_ path: Bytes, from folder: String) -> String? {
    if !path.contains(UInt8(ascii: "%")) { return resolve(plain: path, from: folder) }
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

  /// Walks a path without percent escapes, in one text.
  private static func resolve(plain path: Bytes, from folder: String) -> String? {
    var walk = PathWalk(from: folder, capacity: path.count)
    for byte in path { walk.take(byte) }
    return walk.file
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
