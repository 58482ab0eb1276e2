package import Fetching

/// What a server said when a file of the site was asked for, its body aside.
package struct ServerAnswer: Hashable, Sendable {
  /// The path below the site folder.
  package let path: String
  package let status: Int
  /// The redirects on the way, in order.
  package let redirects: [Redirect]
  /// The headers that say something of the body, each name once, in their order.
  package let headers: [HTTPHeader]
  package let flaw: AnswerFlaw?
  /// The size, in bytes, and the SHA-256 digest of the body.
  package let size: Int
  package let digest: String
  /// Why it counts as not there; nil when it is.
  package var absence: String?
  /// The revision that a page or the manifest names.
  package var revision: String?
  /// The encodings in which the server gives another body.
  package var otherEncodings: [String] = []
  /// What the server gives past all caches, where that was asked.
  package var fresh: FreshCopy?

  /// The headers that are kept.
  private static let known: Set = [
    "age", "cache-control", "cf-cache-status", "content-disposition", "content-encoding",
    "content-length", "content-type", "date", "etag", "last-modified", "link", "via", "x-cache",
    "x-robots-tag",
  ]

  init(_ answer: FetchedAnswer, to path: String, digest: String) {
    let headers = Self.known.sorted().compactMap { name in
      answer.headers.last { $0.name == name }
    }
    self.init(
      path: path, status: answer.status, redirects: answer.redirects, headers: headers,
      flaw: answer.flaw, size: answer.body.count, digest: digest)
  }

  init(
    path: String, status: Int, redirects: [Redirect], headers: [HTTPHeader], flaw: AnswerFlaw?,
    size: Int, digest: String
  ) {
    self.path = path
    self.status = status
    self.redirects = redirects
    self.headers = headers
    self.flaw = flaw
    self.size = size
    self.digest = digest
  }

  package subscript(header: String) -> String? { headers.first { $0.name == header }?.value }

  /// What says that a cache had a part in the answer, as `Name: value`.
  var cacheEvidence: [String] {
    ["age", "etag", "cache-control", "x-cache", "cf-cache-status"].compactMap { name in
      self[name].map { "\(name): \($0)" }
    }
  }
}
