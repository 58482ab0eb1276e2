/// A header of an answer.
package struct HTTPHeader: Hashable, Sendable {
  /// The name in lower case.
  package let name: String
  package let value: String

  package init(name: String, value: String) {
    self.name = name
    self.value = value
  }

  /// Reads a line of an answer's head; nil when it is none of a header.
  package init?(line: String) {
    guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
      return nil
    }
    name = line[..<colon].lowercased()
    let value = line.utf8[line.utf8.index(after: colon)...].drop { $0 <= 0x20 }
    let end = value.lastIndex { $0 > 0x20 }.map { value.index(after: $0) } ?? value.startIndex
    self.value = String(Substring(value[..<end]))
  }
}
