/// A relative address in its parts, as written.
struct AddressParts {
  let path: String
  /// The query with its question mark, or nothing.
  let query: String
  /// The fragment without its `#`; nil when there is none.
  let fragment: String?

  init(_ address: String) {
    let bytes = address.utf8
    let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
    let front = address[..<(hash ?? address.endIndex)]
    let mark = front.utf8.firstIndex(of: UInt8(ascii: "?")) ?? front.endIndex
    path = String(front[..<mark])
    query = String(front[mark...])
    fragment = hash.map { String(address[bytes.index(after: $0)...]) }
  }
}
