internal import CanonicalModel
internal import IAMPolicy

/// A file that a policy must be downloadable as.
struct PolicyDownload {
  let path: String
  let document: PolicyDocument
  /// True for the file that holds the digest of the readable one.
  let isDigest: Bool

  static func all(of policy: PublishedPolicy) -> [PolicyDownload] {
    let parts = policy.document.parts(fitting: policy.quota)
    let documents =
      [(policy.id, policy.document)]
      + (parts.count > 1 ? parts.enumerated().map { ("\(policy.id)-part-\($0 + 1)", $1) } : [])
    return documents.flatMap { name, document in
      [".json", ".min.json", ".json.sha256"].map { ending in
        PolicyDownload(
          path: "policies/\(name)\(ending)", document: document, isDigest: ending == ".json.sha256")
      }
    }
  }
}
