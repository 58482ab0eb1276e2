/// The links that themes set into headings, for readers to take to others.
extension HTMLElement {
  /// True for a link to a place of its own page whose text is a sign, such as "#" or "¶".
  var isHeadingSign: Bool {
    guard name == "a", let link = self["href"], link.hasPrefix("#"), link.utf8.count > 1,
      let text = onlyText
    else { return false }
    return !text.isEmpty && text.count <= 4 && !text.contains(where: Self.isWordByte)
  }

  /// The name by which a heading can be linked to: its own, or that of an empty place within.
  var headingIdentifier: String? {
    if let id = self["id"] { return id }
    let place = elements.first { $0.name == "a" && $0["href"] == nil }
    return place?["id"] ?? place?["name"]
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
