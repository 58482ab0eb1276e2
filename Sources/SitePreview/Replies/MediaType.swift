/// The media type of a published file, by its extension.
enum MediaType {
  static let plainText = "text/plain; charset=utf-8"

  /// The type for a path; bytes of no known kind for an extension that is not in the table.
  static func of(_ path: String) -> String {
    guard let name = path.utf8.split(separator: UInt8(ascii: "/")).last,
      let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex
    else { return "application/octet-stream" }
    let suffix = ASCII.lowercased(name[name.index(after: dot)...])
    return types[suffix] ?? "application/octet-stream"
  }

  /// Every extension we publish, and the few a documentation folder adds.
  private static let types = [
    "atom": "application/atom+xml; charset=utf-8",
    "avif": "image/avif",
    "css": "text/css; charset=utf-8",
    "gif": "image/gif",
    "htm": "text/html; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "ico": "image/x-icon",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "md": "text/markdown; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8",
    "pdf": "application/pdf",
    "png": "image/png",
    "sha256": plainText,
    "svg": "image/svg+xml; charset=utf-8",
    "txt": plainText,
    "wasm": "application/wasm",
    "webmanifest": "application/manifest+json",
    "webp": "image/webp",
    "woff2": "font/woff2",
    "xml": "application/xml; charset=utf-8",
  ]
}
