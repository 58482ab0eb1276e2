extension LinkTarget {
  /// True for a plain relative link that leads to a file; of others it is not known.
  ///
  /// Plain is what steps up, then down, and has nothing to resolve: no scheme, escape or fragment.
  static func leads(_ text: String, from folder: String, to file: String) -> Bool {
    let slash = UInt8(ascii: "/")
    var down = text.utf8[...]
    var up = folder.utf8[...]
    while down.starts(with: "../".utf8) {
      guard !up.isEmpty else { return false }
      down = down.dropFirst(3)
      up = up.dropLast()
      up = up[..<(up.lastIndex(of: slash).map { up.index(after: $0) } ?? up.startIndex)]
    }
    var previous = slash
    for byte in down {
      let isPlain = byte > 0x2E && byte != 0x3A && byte != 0x3F || byte == 0x2D
      guard isPlain, byte != slash || previous != slash else { return false }
      previous = byte
    }
    var rest = file.utf8[...]
    guard !down.isEmpty, rest.starts(with: up) else { return false }
    rest = rest.dropFirst(up.count)
    guard rest.starts(with: down) else { return false }
    rest = rest.dropFirst(down.count)
    return rest.elementsEqual(previous == slash ? "index.html".utf8 : "".utf8)
  }
}
