/// An action's name taken apart.
enum ActionName {
  /// The service's prefix and the name after the first colon; nil without a colon.
  static func parts(of text: String) -> (prefix: String, name: String)? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
  }
}
