/// Percent-encoding of RFC 3986.
enum PercentEncoding {
  /// The bytes as `%` and two digits each.
  static func encoded(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return byte < 0x10 ? "%0" + digits : "%" + digits
    }
    .joined()
  }

  /// A file's path as a URI reference: relative as it is, absolute as a `file:` URI, and the
  /// address of a page as it stands, but for what no URI may hold.
  static func uri(ofPath path: String) -> String {
    if path.hasPrefix("https://") || path.hasPrefix("http://") {
      return encoded(path, keeping: unreserved + "/:?#[]@!$&'()*+,;=%")
    }
    let encoded = encoded(path, keeping: unreserved + "/!$&'()*+,;=@")
    return path.hasPrefix("/") ? "file://" + encoded : encoded
  }

  private static let unreserved =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"

  private static func encoded(_ text: String, keeping kept: String) -> String {
    let kept = Set(kept.utf8)
    return text.utf8.map { byte in
      kept.contains(byte) ? String(UnicodeScalar(byte)) : encoded([byte])
    }
    .joined()
  }
}
