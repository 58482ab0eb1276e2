/// A request that was read whole, judged and found good.
struct Request: Hashable {
  let method: HTTPMethod
  let target: RequestTarget
  let host: HostName
  let fields: [HeaderField]

  /// Fields a head may hold.
  static let fieldLimit = 64

  /// Reads a complete head, its empty line included.
  init(head: ArraySlice<UInt8>) throws(Refusal) {
    let lines = Self.lines(of: head)
    guard let first = lines.first else { throw .malformed("an empty head") }
    let line = try RequestLine(parsing: first)
    guard lines.count - 1 <= Self.fieldLimit else {
      throw Refusal(.headTooLarge, "more than 64 fields")
    }
    var fields: [HeaderField] = []
    for text in lines.dropFirst() { fields.append(try HeaderField(parsing: text)) }
    self.fields = fields
    host = try Self.host(in: fields)
    let framing = try BodyFraming(fields: fields, isVersion1Point1: line.isVersion1Point1)
    guard let method = HTTPMethod(rawValue: line.method) else {
      throw Refusal(.methodNotAllowed, "a method other than GET and HEAD")
    }
    self.method = method
    guard framing == .noBody else { throw .malformed("a request for a file with a body") }
    target = try RequestTarget(parsing: line.target)
  }

  /// The values of a field, in order; the name is in lower case.
  func values(of name: String) -> [[UInt8]] {
    fields.filter { $0.name == name }.map(\.value)
  }

  /// The lines without their ends and without the empty one at the end.
  private static func lines(of head: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    head.split(separator: ASCII.lineFeed).map { $0.dropLast() }.filter { !$0.isEmpty }
  }

  private static func host(in fields: [HeaderField]) throws(Refusal) -> HostName {
    let hosts = fields.filter { $0.name == "host" }
    guard let field = hosts.first else { throw .malformed("no Host field") }
    guard hosts.count == 1 else { throw .malformed("two Host fields") }
    guard let host = HostName(parsing: field.value) else {
      throw .malformed("a Host field that names no host")
    }
    return host
  }
}
