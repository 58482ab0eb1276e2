/// One field of a request head.
struct HeaderField: Hashable {
  /// In lower case.
  let name: String
  /// Without the white space around it.
  let value: [UInt8]

  /// Reads a line without its line end.
  init(parsing line: ArraySlice<UInt8>) throws(Refusal) {
    if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") {
      throw .malformed("a field goes on over a second line")
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
      throw .malformed("a field without a colon")
    }
    let name = line[..<colon]
    guard !name.isEmpty, name.allSatisfy(ASCII.isToken) else {
      throw .malformed("a field name with a character no name may hold")
    }
    self.name = ASCII.lowercased(name)
    value = Array(ASCII.trimmed(line[(colon + 1)...]))
  }
}
