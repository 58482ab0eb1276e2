internal import Fetching

/// An answer of the sample server, read from an example's text.
struct SampleAnswer: Sendable {
  let status: Int
  let headers: [HTTPHeader]
  /// The body; nil for the file's own.
  let body: String?

  /// Reads a status line, headers, and after an empty line the body.
  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = lines.prefix { !$0.isEmpty }
    status = head.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    headers = head.dropFirst().compactMap { HTTPHeader(line: $0) }
    let rest = lines.dropFirst(head.count + 1)
    body = rest.isEmpty ? nil : rest.joined(separator: "\n")
  }

  func has(_ header: String) -> Bool { headers.contains { $0.name == header } }
}
