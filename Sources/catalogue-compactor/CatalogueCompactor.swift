internal import ActionCatalogue
internal import FileSystem

/// Makes the catalogue's text of the published tables: `catalogue-compactor FOLDER FILE`.
@main
package enum CatalogueCompactor {
  package static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first, let target = arguments.last, arguments.count == 2 else {
      try? StandardStream.error.write("usage: catalogue-compactor FOLDER FILE\n")
      Process.exit(2)
    }
    do {
      let text = try compact(folder: folder)
      try Files.write(text, to: target)
    } catch {
      try? StandardStream.error.write("\(error)\n")
      Process.exit(1)
    }
  }

  /// The text made of the tables in a folder, which is read back before it is given.
  package static func compact(folder: String) throws -> [UInt8] {
    let sources = try Sources(folder: folder)
    let text = Array(try CatalogueWriter(sources).text().utf8)
    _ = try Catalogue(text: text)
    return text
  }
}
