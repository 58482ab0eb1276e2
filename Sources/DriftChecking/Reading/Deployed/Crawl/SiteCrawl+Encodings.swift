internal import CanonicalModel
internal import Digests
internal import Fetching
internal import SiteDescription

extension SiteCrawl {
  /// Asks for what carries a policy once more, uncompressed, where it came compressed.
  ///
  /// A compressed file beside the plain one is easily left behind, and each reader sees but one.
  mutating func compareEncodings(_ fetch: Fetch) {
    let paths = watched.filter { path in
      guard let answer = site.deployment.answers[path], answer.absence == nil else { return false }
      return answer["content-encoding"] != nil && answer.flaw == nil
    }
    guard !paths.isEmpty else { return }
    let encodings = ["identity", "gzip", "gzip, br"]
    let requests = paths.flatMap { path in
      encodings.map { FetchRequest(request(for: path), encodings: $0) }
    }
    let outcomes = fetch(requests)
    for (index, path) in paths.enumerated() {
      let digests = outcomes[(index * 3)..<(index * 3 + 3)].map(Self.digest)
      // What changes from one request to the next is no file.
      guard digests[2] == site.deployment.answers[path]?.digest else { continue }
      let others = zip(encodings, digests).filter { $1 != nil && $1 != digests[2] }.map(\.0)
      note(path) { $0.otherEncodings = others }
    }
  }

  /// The downloads of policies, and the pages and twins that publish what the model tells.
  private var watched: [String] {
    let published = Set(product.pages.map(\.page))
    return product.publishedPolicies.flatMap(PolicyDownload.all).map(\.path)
      + outline.pages.filter { published.contains($0.path) }.flatMap { [$0.htmlFile, $0.twinFile] }
  }

  private static func digest(of outcome: FetchOutcome) -> String? {
    guard case .answer(let answer) = outcome, answer.status == 200, answer.flaw == nil else {
      return nil
    }
    return SHA256.hex(of: answer.body)
  }
}
