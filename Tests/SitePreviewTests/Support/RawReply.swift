/// A reply as it came over the wire.
struct RawReply: Hashable {
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The head without its empty line.
  var head: String {
    let end = text.firstRange(of: "\r\n\r\n")?.lowerBound ?? text.endIndex
    return String(text[..<end])
  }

  var body: [UInt8] { Array(bytes.dropFirst(head.utf8.count + 4)) }

  var status: Int? {
    guard head.hasPrefix("HTTP/1.1 ") else { return nil }
    return Int(head.dropFirst(9).prefix(3))
  }

  /// How many status lines came, each standing on a line of its own.
  var statusLines: Int {
    text.split(separator: "\r\n", omittingEmptySubsequences: false)
      .count { $0.hasPrefix("HTTP/1.") }
  }

  /// The head's lines after the first, without the date, in their order.
  var fields: [String] {
    head.split(separator: "\r\n").dropFirst().map(String.init).filter { !$0.hasPrefix("Date:") }
  }

  /// The values of a field.
  func values(of name: String) -> [String] {
    fields.filter { $0.lowercased().hasPrefix(name.lowercased() + ": ") }
      .map { String($0.dropFirst(name.count + 2)) }
  }
}
