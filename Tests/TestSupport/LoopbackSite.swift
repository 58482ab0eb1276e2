import FileSystem

/// The files of a built site, as a good server gives them.
package struct LoopbackSite: Sendable {
  package let files: [String: [UInt8]]

  /// Reads a folder into memory.
  package init(_ folder: String = "\(Repository.root)/site") throws {
    var files: [String: [UInt8]] = [:]
    for path in try Folders.files(below: folder) where !path.hasPrefix("pagefind/") {
      files[path] = try Files.read("\(folder)/\(path)")
    }
    self.files = files
  }

  /// The answer to a request; the site's error page where nothing is.
  package func reply(to request: LoopbackRequest) -> LoopbackReply {
    let path = String(request.path.dropFirst())
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    if files[file + "/index.html"] != nil {
      return LoopbackReply(301, ["Location": request.path + "/"])
    }
    guard let body = files[file] else {
      return LoopbackReply(404, ["Content-Type": Self.html], files["404.html"] ?? [])
    }
    return LoopbackReply(200, ["Content-Type": Self.type(of: file), "ETag": "\"1\""], body)
  }

  package static let html = "text/html; charset=utf-8"

  package static func type(of file: String) -> String {
    let types = [
      ".html": html, ".json": "application/json", ".md": "text/markdown; charset=utf-8",
      ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml",
      ".xml": "application/xml", ".atom": "application/atom+xml",
    ]
    return types.first { file.hasSuffix($0.key) }?.value ?? "text/plain; charset=utf-8"
  }
}
