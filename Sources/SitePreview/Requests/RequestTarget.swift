/// The path and query a client asks for.
struct RequestTarget: Hashable {
  /// As it was sent: visible ASCII.
  let text: String
  /// The decoded names between the slashes; none is empty.
  let names: [String]
  let endsInSlash: Bool
  /// Whether some name was empty, as in `//a` and `a//b`.
  let hasDoubledSlash: Bool
  /// As it was sent, without its question mark.
  let query: String?

  init(parsing bytes: ArraySlice<UInt8>) throws(Refusal) {
    guard bytes.first == UInt8(ascii: "/") else {
      throw .malformed("a target that does not begin with a slash")
    }
    guard bytes.allSatisfy({ ASCII.isVisible($0) && $0 != UInt8(ascii: "#") }) else {
      throw .malformed("a target with a character no target may hold")
    }
    text = String(decoding: bytes, as: UTF8.self)
    let mark = bytes.firstIndex(of: UInt8(ascii: "?"))
    query = mark.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) }
    let path = bytes[..<(mark ?? bytes.endIndex)].dropFirst()
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    endsInSlash = parts.last?.isEmpty ?? true
    hasDoubledSlash = parts.dropLast().contains { $0.isEmpty }
    var names: [String] = []
    for part in parts where !part.isEmpty {
      names.append(try PercentEncoding.decode(part))
    }
    self.names = names
  }

  /// Whether no published file can bear such a name: hidden ones, `.` and `..` with them, and those
  /// with a separator smuggled into them.
  var isOutOfBounds: Bool {
    names.contains { name in
      name.utf8.first == UInt8(ascii: ".")
        || name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
    }
  }

  /// Relative to the root, which is `.`.
  var relativePath: String { names.isEmpty ? "." : names.joined(separator: "/") }

  /// The one spelling of this target, with the query it had.
  ///
  /// It begins with one slash and no other, so no browser takes it for the name of a host.
  func canonical(endingInSlash: Bool) -> String {
    let path = "/" + names.map(PercentEncoding.encode).joined(separator: "/")
    let slash = endingInSlash && !names.isEmpty ? "/" : ""
    return path + slash + (query.map { "?" + $0 } ?? "")
  }
}
