internal import Diagnostics
internal import IAMPolicy

/// `plumbline.json`, read back: which model the site tells, and the digests of its files.
struct PublishedManifest {
  static let path = "plumbline.json"

  /// The digest of the model.
  let revision: String?
  /// The digest of every file by its path.
  let files: [String: String]
  /// The offset of the model's digest in the file.
  let offset: Int

  init(_ utf8: [UInt8]) {
    let root = JSONReading(of: utf8).root
    revision = root?["model"]?.text
    offset = root?["model"]?.start.offset ?? 0
    var files: [String: String] = [:]
    if case .object(let members) = root?["files"]?.value {
      for member in members where SitePath.isSafe(member.key) {
        files[member.key] = member.value.text
      }
    }
    self.files = files
  }

  /// Reads the manifest of a site; one that cannot be read says nothing.
  init(of folder: PublishedFolder) {
    self.init((try? folder.text(of: Self.path))?.utf8 ?? [])
  }

  /// False for what is cut off, or another file.
  static func isReadable(_ utf8: [UInt8]) -> Bool { JSONReading(of: utf8).problems.isEmpty }

  /// Tells whether a file has the bytes that the site was built with.
  func tells(of path: String, digest: String) -> Bool { files[path] == digest }
}
