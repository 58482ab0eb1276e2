/// A request as the loopback server got it.
package struct LoopbackRequest: Sendable {
  /// The path with its query.
  package let target: String
  /// The headers by lower-case name.
  package let headers: [String: String]
  /// How often the path was asked for, this time counted.
  package var count = 1

  init(head: String) {
    let lines = head.split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    target = words.count > 1 ? String(words[1]) : ""
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
    }
    self.headers = headers
  }

  /// The path without its query.
  package var path: String { String(target.prefix { $0 != "?" }) }

  /// True when caches are asked to hand the request on.
  package var passesCaches: Bool { headers["cache-control"] == "no-cache" }
}
