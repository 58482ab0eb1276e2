/// What the loopback server sends, to the byte, and what it does then.
package struct LoopbackReply: Sendable {
  package enum Ending: Sendable {
    /// Waits for the next request.
    case keep
    case close
    /// Breaks the connection off.
    case reset
    /// Sends nothing more and keeps the connection open.
    case hang
  }

  package var bytes: [UInt8]
  package var ending: Ending

  package init(_ bytes: [UInt8], then ending: Ending = .keep) {
    self.bytes = bytes
    self.ending = ending
  }

  /// A well-formed answer; a length is announced unless one is among the headers.
  package init(
    _ status: Int, _ headers: [String: String] = [:], _ body: [UInt8] = [],
    then ending: Ending = .keep
  ) {
    var lines = ["HTTP/1.1 \(status) Answer"]
    lines += headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    if headers["Content-Length"] == nil { lines.append("Content-Length: \(body.count)") }
    self.init(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body, then: ending)
  }
}
