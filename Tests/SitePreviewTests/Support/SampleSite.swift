import FileSystem
import Foundation

/// A small published folder in a temporary one, with a canary outside it that must never be served.
final class SampleSite {
  static let canary = "CANARY-7f3d9a"
  let folder: String
  var root: String { folder + "/site" }

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/preview-\(UUID().uuidString)"
    for (path, text) in Self.files { try add(path, text) }
    try Files.write(Array(Self.canary.utf8), to: folder + "/secret.txt")
    try Folders.create(folder + "/outside")
    try Files.write(Array(Self.canary.utf8), to: folder + "/outside/index.html")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: root + "/link-out.txt", withDestinationPath: "../secret.txt")
    try manager.createSymbolicLink(
      atPath: root + "/folder-out", withDestinationPath: folder + "/outside")
    try manager.createSymbolicLink(atPath: root + "/link-in.txt", withDestinationPath: "plain.txt")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func add(_ path: String, _ text: String) throws {
    let full = "\(root)/\(path)"
    try Folders.create(String(full[..<(full.lastIndex(of: "/") ?? full.startIndex)]))
    try Files.write(Array(text.utf8), to: full)
  }

  func remove(_ path: String) throws { try Files.remove("\(root)/\(path)") }

  /// Puts bytes into a file of one name, and a link to it under another.
  func link(_ path: String, to other: String, with bytes: [UInt8]) throws {
    try Files.write(bytes, to: "\(root)/\(other)")
    try FileManager.default.createSymbolicLink(
      atPath: "\(root)/\(path)", withDestinationPath: other)
  }

  func addPipe(_ path: String) throws {
    guard unsafe mkfifo("\(root)/\(path)", 0o600) == 0 else { throw RawClient.Failure() }
  }

  func removeRoot() throws { try FileManager.default.removeItem(atPath: root) }

  private static let files = [
    ("index.html", "<!doctype html><title>home</title>"),
    ("404.html", "<!doctype html><title>not here</title>"),
    ("setup/index.html", "<title>set-up</title>"), ("setup/index.md", "# set-up"),
    ("empty/other.txt", ""), ("plain.txt", "plain"), ("two words/é.txt", "accent"),
    (".env", canary), (".git/config", canary), ("setup/.hidden", canary),
    ("styles/site.css", "body{}"), ("site.js", "1"), ("policy.json", "{}"), ("sitemap.xml", "<x/>"),
    ("policy.json.sha256", "ab"), ("logo.svg", "<svg/>"), ("a.png", "p"), ("a.jpg", "j"),
    ("a.webp", "w"), ("favicon.ico", "i"), ("font.woff2", "f"), ("search.wasm", "m"),
    ("site.webmanifest", "{}"), ("README", "none"), ("UPPER.HTML", "<p>"), ("odd.xyz", "?"),
  ]
}
