internal import CanonicalModel
internal import IAMPolicy

/// A file that a policy must be downloadable as.
struct PolicyDownload {
  let path: String
  /// The index of the part it holds; nil for the whole policy.
  let part: Int?
  /// The number of the part, from 1; 0 for the whole policy.
  var number: String { "\((part ?? -1) + 1)" }
  /// The name of the file.
  var name: String { String(path.split(separator: "/").last ?? "") }
  /// The download that a digest is of.
  var digested: PolicyDownload {
    PolicyDownload(
      path: String(path.dropLast(isDigest ? ".sha256".utf8.count : 0)), part: part, isDigest: false)
  }
  /// True for a text without white space.
  var isCompact: Bool { path.hasSuffix(".min.json") }
  /// True for a file that holds the digest of another one.
  let isDigest: Bool

  static func all(of policy: PublishedPolicy) -> [PolicyDownload] {
    let parts = policy.document.parts(fitting: policy.quota).count
    let names: [(String, Int?)] =
      [(policy.id, nil)]
      + (parts > 1 ? (0..<parts).map { ("\(policy.id)-part-\($0 + 1)", $0) } : [])
    return names.flatMap { name, part in
      [".json", ".min.json", ".json.sha256"].map { ending in
        PolicyDownload(
          path: "policies/\(name)\(ending)", part: part, isDigest: ending == ".json.sha256")
      }
    }
  }
}
