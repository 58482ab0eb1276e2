/// A web address: `http` or `https`, without user and fragment.
package struct WebAddress: Hashable, Sendable {
  package let isEncrypted: Bool
  /// The host in lower case, with the port where it is not the scheme's own.
  package let authority: String
  /// The path, percent-encoded, with its first slash.
  package let path: String
  /// What follows the question mark, if there is one.
  package let query: String?

  /// Reads a whole address; nil for another scheme, a user's name, no host, or white space.
  package init?(_ text: String) {
    let scheme = text.prefix { $0 != ":" }.lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    guard rest.starts(with: "://".utf8), text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      return nil
    }
    let place = Substring(rest.dropFirst(3)).prefix { $0 != "#" }
    let host = place.prefix { $0 != "/" && $0 != "?" }.lowercased()
    let suffix = scheme == "https" ? ":443" : ":80"
    isEncrypted = scheme == "https"
    authority = host.hasSuffix(suffix) ? String(host.dropLast(suffix.utf8.count)) : host
    guard !authority.isEmpty, !authority.contains("@") else { return nil }
    let local = place.dropFirst(host.count)
    let way = local.prefix { $0 != "?" }
    path = way.isEmpty ? "/" : String(way)
    query = way.endIndex == local.endIndex ? nil : String(local[way.endIndex...].dropFirst())
  }

  private init(_ other: WebAddress, path: String, query: String?) {
    isEncrypted = other.isEncrypted
    authority = other.authority
    self.path = path
    self.query = query
  }

  /// The address of a file below this one, named by its path with no escapes.
  package func appending(_ file: String) -> WebAddress {
    let base = path.hasSuffix("/") ? path : path + "/"
    return WebAddress(self, path: base + Self.encoded(file), query: nil)
  }

  /// The same address with a query.
  package func asking(_ query: String) -> WebAddress {
    WebAddress(self, path: path, query: query)
  }

  /// The host without port and without a leading `www.`.
  package var site: Substring {
    let host = authority.prefix { $0 != ":" }
    return host.hasPrefix("www.") ? host.dropFirst(4) : host
  }

  private static func encoded(_ file: String) -> String {
    var result = ""
    for byte in file.utf8 {
      if isPlain(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }

  /// Letters, digits, and the marks that stand for themselves in a path.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
      || "/-._~!$&'()*+,;=:@".utf8.contains(byte)
  }
}

extension WebAddress: CustomStringConvertible {
  package var description: String {
    (isEncrypted ? "https://" : "http://") + authority + path + (query.map { "?" + $0 } ?? "")
  }
}
