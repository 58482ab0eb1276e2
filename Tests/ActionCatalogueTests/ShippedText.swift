import FileSystem
import TestSupport

/// The shipped catalogue's text as it stands in the repository.
enum ShippedText {
  static func bytes() throws -> [UInt8] {
    try Files.read("\(Repository.root)/Sources/CActionCatalogue/catalogue.txt")
  }
}
