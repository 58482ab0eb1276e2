/// Whether a body follows a head, by the fields that say so.
enum BodyFraming: Hashable {
  case noBody
  case body

  /// Refuses every head about which two readers could come to different ends.
  init(fields: [HeaderField], isVersion1Point1: Bool) throws(Refusal) {
    let lengths = fields.filter { $0.name == "content-length" }
    let encodings = fields.filter { $0.name == "transfer-encoding" }
    guard lengths.count <= 1 else { throw .malformed("two Content-Length fields") }
    guard encodings.isEmpty || lengths.isEmpty else {
      throw .malformed("both a Content-Length and a Transfer-Encoding field")
    }
    if let encoding = encodings.first {
      guard isVersion1Point1 else {
        throw .malformed("a Transfer-Encoding field in an HTTP/1.0 request")
      }
      guard encodings.count == 1, ASCII.lowercased(encoding.value) == "chunked" else {
        throw Refusal(.notImplemented, "a transfer encoding other than chunked")
      }
      self = .body
      return
    }
    guard let length = lengths.first else {
      self = .noBody
      return
    }
    guard !length.value.isEmpty, length.value.allSatisfy(ASCII.isDigit) else {
      throw .malformed("a Content-Length field that is no number")
    }
    self = length.value.allSatisfy { $0 == UInt8(ascii: "0") } ? .noBody : .body
  }
}
