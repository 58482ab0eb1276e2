internal import Diagnostics
internal import Fetching
package import FileSystem
internal import IAMPolicy

/// A fetched site kept in a folder: its files, and a record of what its server said.
package enum SavedSite {
  /// The file that holds the record.
  static let record = ".plumbline-fetch.json"

  /// Tells whether a folder holds what was fetched from a server.
  package static func isKept(in folder: String) -> Bool {
    Files.kind(of: "\(folder)/\(record)") == .file
  }

  /// Why a site must not be kept in a folder; nil when it may.
  package static func refusal(of folder: String) -> String? {
    switch Files.kind(of: folder) {
    case nil: return nil
    case .folder: break
    case .file, .link, .special: return "'\(folder)' is not a folder"
    }
    guard let entries = try? Folders.entries(of: folder) else { return nil }
    let isOurs = entries.isEmpty || entries.contains { $0.name == record && $0.kind == .file }
    return isOurs ? nil : "'\(folder)' holds files that were not fetched by 'plumbline check'"
  }

  /// Keeps a site; what an earlier fetch left there is removed first.
  package static func save(_ site: DeployedSite, in folder: String) throws(FileError) {
    if Files.kind(of: folder) == .folder { try removeEarlier(in: folder) }
    try Folders.create(folder)
    for answer in site.deployment.sorted where answer.absence == nil && answer.flaw != .tooLarge {
      guard let bytes = site.files[answer.path],
        Files.kind(of: "\(folder)/\(answer.path)") != .folder
      else { continue }
      try Folders.create(Paths.folder(of: "\(folder)/\(answer.path)"))
      try Files.write(bytes, to: "\(folder)/\(answer.path)")
    }
    let text = DeploymentWriter.value(of: site.deployment).readableText + "\n"
    try Files.write(Array(text.utf8), to: "\(folder)/\(record)")
  }

  /// What the server said of the files in a folder; nil when they were not fetched.
  static func deployment(
    in folder: String, among files: [String]
  ) throws(FileError) -> Deployment? {
    guard files.contains(record) else { return nil }
    let bytes = try Files.read("\(folder)/\(record)")
    guard let deployment = DeploymentReader.deployment(JSONReading(of: bytes)) else {
      throw FileError(
        "read", "\(folder)/\(record)", because: "it is no record of a fetch: fetch the site anew")
    }
    return deployment
  }

  private static func removeEarlier(in folder: String) throws(FileError) {
    let files = try Folders.files(below: folder)
    guard let earlier = try deployment(in: folder, among: files) else { return }
    for path in earlier.answers.keys.sorted() where files.contains(path) {
      try Files.remove("\(folder)/\(path)")
      var parent = Paths.folder(of: path)
      while !parent.isEmpty, Folders.removeIfEmpty("\(folder)/\(parent)") {
        parent = Paths.folder(of: parent)
      }
    }
  }
}
