internal import CanonicalModel
internal import Diagnostics
internal import Digests
internal import IAMPolicy

/// A download with the digest that may be stated of it.
struct DigestedFile {
  private let path: String
  /// The digest of the file as it is; of what the model has in it where no such file can be read.
  let digest: String
  private let modelDigest: String

  init(
    _ download: PolicyDownload, of policy: PublishedPolicy, in context: CheckContext,
    noting outcome: inout CheckOutcome
  ) {
    path = download.path
    let parts = policy.document.parts(fitting: policy.quota)
    let document = download.part.map { parts[$0] } ?? policy.document
    let writer = PolicyWriter(layout: download.isCompact ? .compact : .readable)
    modelDigest = SHA256.hex(of: Array((writer.text(of: document) + "\n").utf8))
    let source = outcome.text(of: download.path, in: context.folder).flatMap {
      PolicyTransportCheck.fault(of: download, $0) == nil ? $0 : nil
    }
    digest = source.map { SHA256.hex(of: $0.utf8) } ?? modelDigest
  }

  /// What a wrong digest is about: the file, where it is the file that is another one.
  func item(stating stated: String) -> String { stated == modelDigest ? path : stated }
}
