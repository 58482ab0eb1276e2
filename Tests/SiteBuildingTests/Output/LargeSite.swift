import Digests
import FileSystem
import SiteBuilding
import TestSupport

/// A site of so many files that the one it replaces is kept for the next.
struct LargeSite {
  let folder: TemporaryFolder
  /// The build's own files, by path.
  var files: [String: String] = [:]
  var path: String { folder.path + "/site" }
  /// Where the site before is kept.
  var side: String { folder.path + "/.site.plumbline" }

  init(of count: Int = 1_000) throws {
    folder = try TemporaryFolder()
    for number in 0..<count { files["part-\(number / 100)/\(number)/index.html"] = "\(number)" }
  }

  @discardableResult
  func publish() throws -> Publication {
    var output = try OutputFolder(path: path, shownAs: "site", isDurable: false)
    let digests = files.map { "\"\($0.key)\": \"\(SHA256.hex(of: Array($0.value.utf8)))\"" }
    let manifest = "{\"model\": \"\", \"files\": {\(digests.sorted().joined(separator: ", "))}}"
    return try output.publish(
      files.map { OutputFile(path: $0.key, text: $0.value) }
        + [OutputFile(path: "plumbline.json", text: manifest)])
  }

  /// The files of the site that are the build's own, by path; the list of them aside.
  func published() throws -> [String: String] {
    var found: [String: String] = [:]
    for file in try Folders.files(below: path) where files[file] != nil {
      found[file] = try folder.read("site/\(file)")
    }
    return found
  }
}
