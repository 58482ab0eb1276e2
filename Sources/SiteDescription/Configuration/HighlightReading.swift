/// Reads `highlight:` of a configuration: `builtin`, `pygments`, or `pygments==2.21.0`.
enum HighlightReading {
  private static let key = "highlight"
  private static let pygments = "pygments"

  static func highlighting(in reader: inout MappingReader) -> CodeHighlighting {
    guard let text = reader.string(key) else { return .builtin }
    let position = reader.position(of: key)
    if text == "builtin" { return .builtin }
    if text == pygments { return .pygments(version: nil, at: position) }
    let version = text.hasPrefix("\(pygments)==") ? text.dropFirst(pygments.count + 2) : ""
    guard !version.isEmpty, version.utf8.allSatisfy(isPartOfVersion) else {
      reader.reject(
        key, "'\(text)' gives code no colours",
        hint: "write 'builtin', 'pygments', or 'pygments==' and a version")
      return .builtin
    }
    return .pygments(version: String(version), at: position)
  }

  private static func isPartOfVersion(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".")
  }
}
