internal import CanonicalModel
package import Fetching

/// A server of the sample site, one answer of it an example; nothing goes over a network.
package struct SampleServer: Sendable {
  package static let address = "https://sample.example"

  private let files: [String: String]
  private let place: String
  private let answer: SampleAnswer

  /// Makes a server with the answer that an example gives for an address.
  package init(_ example: CheckExample) {
    files = SampleSite.files()
    answer = SampleAnswer(example.text ?? "")
    if case .answer(let place) = example.place { self.place = place } else { place = "" }
  }

  package func fetch(_ requests: [FetchRequest]) -> [FetchOutcome] {
    requests.map { .answer(answer(to: $0)) }
  }

  private func answer(to request: FetchRequest) -> FetchedAnswer {
    let address = String(request.address.path.dropFirst())
    let path = address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
    let isExample = place == address || (place == "*" && path.hasSuffix(".html"))
    let file = files[path]
    guard isExample else {
      return FetchedAnswer(
        address: request.address, status: file == nil ? 404 : 200,
        headers: [HTTPHeader(name: "content-type", value: Self.type(of: path))],
        body: Array((file ?? files["404.html"] ?? "").utf8))
    }
    return FetchedAnswer(
      address: request.address, status: answer.status,
      headers: answer.headers,
      body: Array(body(answer.body ?? file ?? "", for: request).utf8),
      flaw: answer.has("x-cut-off") ? .cutOff : nil)
  }

  private func body(_ text: String, for request: FetchRequest) -> String {
    let isOld = answer.has("x-old") || (answer.has("x-stale") && !request.passesCaches)
    if answer.has("x-other"), request.encodings == "gzip" { return text + "\n" }
    guard isOld else { return text }
    let digest = Sample.product.digest
    return text.contains(digest) ? text.replacing(digest, with: "0123") : text + "\n"
  }

  private static func type(of path: String) -> String {
    switch MediaTypeFault.ending(of: path) {
    case "html": "text/html; charset=utf-8"
    case "json": "application/json"
    case "md": "text/markdown; charset=utf-8"
    case "css": "text/css"
    case "xml": "application/xml"
    case "atom": "application/atom+xml"
    default: "text/plain; charset=utf-8"
    }
  }
}
