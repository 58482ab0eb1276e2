internal import CanonicalModel
internal import Digests
internal import IAMPolicy

/// The downloads of a policy: both layouts and the digest of the readable one.
enum PolicyFiles {
  static func files(of policy: PublishedPolicy) -> [OutputFile] {
    let parts = policy.document.parts(fitting: policy.quota)
    var files = self.files(of: policy.document, name: policy.id)
    guard parts.count > 1 else { return files }
    for (index, part) in parts.enumerated() {
      files += self.files(of: part, name: "\(policy.id)-part-\(index + 1)")
    }
    return files
  }

  private static func files(of document: PolicyDocument, name: String) -> [OutputFile] {
    let readable = PolicyWriter(layout: .readable).text(of: document) + "\n"
    let compact = PolicyWriter(layout: .compact).text(of: document) + "\n"
    let digest = SHA256.hex(of: Array(readable.utf8))
    return [
      OutputFile(path: "policies/\(name).json", text: readable),
      OutputFile(path: "policies/\(name).min.json", text: compact),
      OutputFile(path: "policies/\(name).json.sha256", text: "\(digest)  \(name).json\n"),
    ]
  }
}
