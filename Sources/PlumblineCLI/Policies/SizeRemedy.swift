internal import Diagnostics
internal import IAMPolicy

/// A way to bring a policy that is over its quota under it.
struct SizeRemedy: Sendable {
  let name: String
  /// What it comes to, in words.
  let claim: String
  /// The characters it leaves; nil where it does not leave one document.
  let counted: Int?
  let fits: Bool

  /// What would help, from the change that costs least to the one that costs most.
  static func all(for document: PolicyDocument, type: PolicyType, quota: Quota) -> [SizeRemedy] {
    let merged = PolicyMerge(of: document).document
    var bare = merged
    for index in bare.statements.indices { bare.statements[index].sid = nil }
    return [
      remedy("merge", "merged without a change of access", merged, quota),
      remedy("merge-without-sids", "merged, and without Sids", bare, quota),
      split(document, type, quota),
    ]
  }

  private static func remedy(
    _ name: String, _ what: String, _ document: PolicyDocument, _ quota: Quota
  ) -> SizeRemedy {
    let counted = PolicySize(of: document, layout: .compact).counted
    let rest = quota.value - counted
    let end =
      rest >= 0
      ? "fits" : "still \(NumberText.grouped(-rest)) over"
    return SizeRemedy(
      name: name, claim: "\(what): \(NumberText.grouped(counted)) characters, \(end)",
      counted: counted, fits: rest >= 0)
  }

  private static func split(
    _ document: PolicyDocument, _ type: PolicyType, _ quota: Quota
  ) -> SizeRemedy {
    do throws(PolicySplitRefusal) {
      let parts = try PolicySplit(of: document, type: type, quota: quota).parts
      return SizeRemedy(
        name: "split", claim: "split with the same access: \(parts.count) documents that fit",
        counted: nil, fits: true)
    } catch {
      return SizeRemedy(
        name: "split", claim: "split: not possible, as \(error)", counted: nil, fits: false)
    }
  }

  /// For machines.
  var json: JSONValue {
    .object([
      ("remedy", .string(name)), ("claim", .string(claim)),
      ("counted", counted.map { .number($0) } ?? .null), ("fits", .bool(fits)),
    ])
  }
}
