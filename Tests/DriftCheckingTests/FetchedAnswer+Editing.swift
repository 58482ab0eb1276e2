import Fetching

extension FetchedAnswer {
  /// Has a body say another thing in all places of a text.
  mutating func replace(_ old: String, _ new: String) {
    body = Array(String(decoding: body, as: UTF8.self).replacing(old, with: new).utf8)
  }

  /// Gives the answer another Content-Type.
  mutating func comes(as type: String) {
    headers =
      headers.filter { $0.name != "content-type" }
      + [HTTPHeader(name: "content-type", value: type)]
  }
}
