internal import ByteSearching

/// An address of the author's own machine in running text.
struct PreviewAddress {
  static let opening = "http://localhost"

  let text: String
  /// What stands behind the host, without the first slash.
  let path: String
  let offset: Int

  /// The addresses in running text, in order.
  static func all(in utf8: [UInt8]) -> [PreviewAddress] {
    var found: [PreviewAddress] = []
    let wanted = Array(opening.utf8)
    var start = 0
    while let index = utf8.firstIndex(of: wanted, from: start) {
      let text = utf8[index...].prefix { $0 > 0x20 && !ends.contains($0) }
      let rest = text.dropFirst(wanted.count).drop { $0 != UInt8(ascii: "/") }
      found.append(
        PreviewAddress(
          text: String(decoding: text, as: UTF8.self),
          path: String(decoding: rest.dropFirst(), as: UTF8.self), offset: index))
      start = index + wanted.count
    }
    return found
  }

  /// What ends an address in a sentence.
  private static let ends = Set("<>()[]\"'`,;".utf8)
}
