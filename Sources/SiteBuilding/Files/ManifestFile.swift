internal import CanonicalModel
internal import Diagnostics
internal import Digests

/// `plumbline.json`: which model the site tells, and the digest of every file that is ours.
enum ManifestFile {
  static let path = "plumbline.json"

  static func file(for files: [OutputFile], of product: Product) -> OutputFile {
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let manifest = JSONValue.object([
      ("model", .string(product.digest)),
      ("files", .object(sorted.map { ($0.path, .string(SHA256.hex(of: $0.bytes))) })),
    ])
    return OutputFile(path: path, text: manifest.readableText + "\n")
  }
}
