/// What a client gets, but for the fields that every reply has.
struct Reply {
  let status: Status
  let fields: [ReplyField]
  let body: ReplyBody

  init(_ status: Status, fields: [ReplyField] = [], body: ReplyBody = .bytes([])) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// A line of plain text.
  static func text(_ status: Status, _ line: String, fields: [ReplyField] = []) -> Reply {
    Reply(
      status, fields: [ReplyField("Content-Type", MediaType.plainText)] + fields,
      body: .bytes(Array("\(status.rawValue) \(status.phrase): \(line)\n".utf8)))
  }

  /// The answer to a request that is not served.
  static func refusal(_ refusal: Refusal) -> Reply {
    let allow = [ReplyField("Allow", "GET, HEAD")]
    return text(
      refusal.status, refusal.reason, fields: refusal.status == .methodNotAllowed ? allow : [])
  }

  /// The head as it goes over the wire, with the fields that every reply has; its body goes on until
  /// the connection ends unless a length is told.
  func head(with common: [ReplyField], length: Int? = nil) -> [UInt8] {
    let told = length.map { [ReplyField("Content-Length", String($0))] } ?? []
    let lines = (common + fields + told).map { "\($0.name): \($0.value)\r\n" }.joined()
    return Array("HTTP/1.1 \(status.rawValue) \(status.phrase)\r\n\(lines)\r\n".utf8)
  }
}
