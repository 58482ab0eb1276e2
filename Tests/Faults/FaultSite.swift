import FileSystem
import TestSupport
import Testing

/// A small site on disk with something wrong in it, and beside it all that a build says of it.
struct FaultSite: CustomTestStringConvertible, Sendable {
  /// The name of its folder.
  let name: String

  static let folder = "\(Repository.root)/Tests/Faults/Sites"
  /// The folder of the templates that most of the sites use.
  static let theme = "theme"
  /// The file of a site that holds what a build prints, and how it ends on a last line.
  static let expectation = "expected.txt"

  var testDescription: String { name }
  var path: String { "\(Self.folder)/\(name)" }

  /// Every site, whether it says what is expected of it or not.
  static func all() throws -> [FaultSite] {
    try Folders.entries(of: folder).filter { $0.kind == .folder && $0.name != theme }
      .map { FaultSite(name: $0.name) }
  }

  func expected() throws -> String {
    String(decoding: try Files.read("\(path)/\(Self.expectation)"), as: UTF8.self)
  }
}
