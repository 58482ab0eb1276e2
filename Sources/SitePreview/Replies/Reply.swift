/// What a client gets, but for the fields that every reply has.
struct Reply: Hashable {
  let status: Status
  let fields: [ReplyField]
  let body: [UInt8]

  init(_ status: Status, fields: [ReplyField] = [], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// A line of plain text.
  static func text(_ status: Status, _ line: String, fields: [ReplyField] = []) -> Reply {
    Reply(
      status, fields: [ReplyField("Content-Type", MediaType.plainText)] + fields,
      body: Array("\(status.rawValue) \(status.phrase): \(line)\n".utf8))
  }

  /// The answer to a request that is not served.
  static func refusal(_ refusal: Refusal) -> Reply {
    let allow = [ReplyField("Allow", "GET, HEAD")]
    return text(
      refusal.status, refusal.reason, fields: refusal.status == .methodNotAllowed ? allow : [])
  }

  /// The reply as it goes over the wire, with the fields that every reply has.
  func bytes(with common: [ReplyField]) -> [UInt8] {
    Reply(status, fields: fields + [ReplyField("Content-Length", String(body.count))])
      .openBytes(with: common) + body
  }

  /// The head of a reply whose body goes on until the connection ends.
  func openBytes(with common: [ReplyField]) -> [UInt8] {
    let lines = (common + fields).map { "\($0.name): \($0.value)\r\n" }.joined()
    return Array("HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n\(lines)\r\n".utf8)
  }
}
