import Fetching

/// A way in which a server may give a file of a site, and what must come of it.
struct DeployedMutation: Sendable {
  enum Verdict: Hashable, Sendable {
    /// One of these rules must report it at the file's address.
    case caught(by: [String])
    /// One of these rules must report it, where the file is asked for.
    case caughtElsewhere(by: [String])
    case quiet
    /// Nothing is known of the file, which is no finding: the run is inconclusive.
    case unknown
  }

  typealias Change = @Sendable (inout FetchedAnswer, FetchRequest, Fixture) -> Void

  let id: String
  let verdict: Verdict
  /// The files it can be done to.
  let paths: @Sendable (Fixture) -> [String]
  let change: Change

  init(
    _ id: String, _ verdict: Verdict, of paths: @escaping @Sendable (Fixture) -> [String],
    _ change: @escaping Change
  ) {
    self.id = id
    self.verdict = verdict
    self.paths = paths
    self.change = change
  }
}

extension FetchedAnswer {
  /// Replaces a header, or takes it away.
  mutating func set(_ name: String, _ value: String?) {
    headers.removeAll { $0.name == name }
    if let value { headers.append(HTTPHeader(name: name, value: value)) }
  }

  /// Makes a page of the body that says it is of another revision.
  mutating func age(from digest: String) {
    let text = String(decoding: body, as: UTF8.self)
    let older = text.replacing(digest, with: String(digest.reversed()))
    body = Array((older == text ? text + "\n" : older).utf8)
  }
}
