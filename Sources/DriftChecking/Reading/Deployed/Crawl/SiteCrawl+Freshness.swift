internal import CanonicalModel
internal import Digests
internal import Fetching
internal import FileSystem

extension SiteCrawl {
  /// How many files are asked for past all caches; more than that tell nothing new.
  private static var freshLimit: Int { 50 }

  /// Asks once more for what seems old, in a way that no cache can answer.
  mutating func lookPastCaches(_ fetch: Fetch) {
    let suspects = suspects
    guard !suspects.isEmpty else { return }
    let paths =
      [PublishedManifest.path, "index.html"]
      + suspects.filter { $0 != PublishedManifest.path && $0 != "index.html" }
      .prefix(Self.freshLimit)
    let outcomes = fetch(
      paths.map { FetchRequest(pastCaches(request(for: $0)), passesCaches: true) })
    let bodies = outcomes.map(Self.body)
    let manifest = PublishedManifest(bodies[0] ?? site.files[PublishedManifest.path] ?? [])
    for (path, body) in zip(paths, bodies) {
      guard let body else { continue }
      let digest = SHA256.hex(of: body)
      let copy = FreshCopy(
        digest: digest, revision: revision(of: body, at: path),
        isManifested: manifest.tells(of: path, digest: digest))
      note(path) { $0.fresh = copy }
    }
  }

  /// What names another revision than the model's, or is not the file of the manifest.
  private var suspects: [String] {
    let manifest = site.files[PublishedManifest.path].map(PublishedManifest.init)
    return site.deployment.sorted.filter { answer in
      guard answer.absence == nil, answer.path != Deployment.nowhere else { return false }
      if let revision = answer.revision, revision != product.digest { return true }
      guard let digest = manifest?.files[answer.path] else { return false }
      return digest != answer.digest
    }.map(\.path)
  }

  /// An address that no cache has met before.
  private func pastCaches(_ address: WebAddress) -> WebAddress {
    address.asking("plumbline=\(Clock.now)")
  }

  private static func body(of outcome: FetchOutcome) -> [UInt8]? {
    guard case .answer(let answer) = outcome, answer.status == 200, answer.flaw == nil,
      answer.redirects.isEmpty
    else { return nil }
    return answer.body
  }
}
