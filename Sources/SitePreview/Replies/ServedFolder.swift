internal import Digests
internal import FileSystem

/// Answers requests out of a folder of published files.
struct ServedFolder: Sendable {
  let hosts: AcceptedHosts
  /// The folder's path, asked anew for each request, so that a rebuild can swap it.
  let root: @Sendable () -> String
  /// What pages listen to; nil where they are served as they are.
  let news: PreviewNews?

  func reply(to request: Request) -> Reply {
    guard hosts.accepts(request.host) else {
      return .refusal(Refusal(.misdirectedRequest, "this server does not answer for that host"))
    }
    if news != nil, let reply = NewsFiles.reply(to: request.target) { return reply }
    do throws(FileError) {
      while true {
        let path = root()
        let folder = try ContainedFolder(path)
        let reply = try reply(to: request, from: folder)
        // A file is missed as well in a site that was replaced while it was looked for.
        if reply.status != .notFound || path == root() && folder.isCurrent { return reply }
      }
    } catch {
      return .text(.internalError, "the folder cannot be read: \(error.reason)")
    }
  }

  private func reply(
    to request: Request, from folder: borrowing ContainedFolder
  ) throws(FileError) -> Reply {
    let target = request.target
    guard !target.isOutOfBounds else { return try notFound(in: folder) }
    var path = target.relativePath
    if target.endsInSlash { path = target.names.isEmpty ? "index.html" : path + "/index.html" }
    switch try folder.entry(at: path) {
    case .file(let bytes):
      if target.hasDoubledSlash { return moved(to: target, endingInSlash: target.endsInSlash) }
      return found(bytes, at: path, for: request)
    case .folder where !target.endsInSlash: return moved(to: target, endingInSlash: true)
    case .folder, nil: return try notFound(in: folder)
    }
  }

  private func found(_ file: [UInt8], at path: String, for request: Request) -> Reply {
    let bytes = served(file, at: path)
    let tag = "\"\(SHA256.hex(of: bytes))\""
    let fields = [ReplyField("ETag", tag)]
    if let tags = EntityTags(parsing: request.values(of: "if-none-match")), tags.match(tag) {
      // The library leaves the bytes out but tells their number, which must be the page's own.
      return Reply(.notModified, fields: fields, body: bytes)
    }
    return Reply(
      .ok, fields: [ReplyField("Content-Type", MediaType.of(path))] + fields, body: bytes)
  }

  /// The bytes of a file as they are sent.
  private func served(_ bytes: [UInt8], at path: String) -> [UInt8] {
    guard let news, path.hasSuffix(".html") else { return bytes }
    return NewsFiles.listening(bytes, edition: news.edition)
  }

  private func moved(to target: RequestTarget, endingInSlash: Bool) -> Reply {
    let location = target.canonical(endingInSlash: endingInSlash)
    return .text(.movedPermanently, location, fields: [ReplyField("Location", location)])
  }

  /// The site's own page for what is missing, or a line of text when it has none.
  private func notFound(in folder: borrowing ContainedFolder) throws(FileError) -> Reply {
    guard case .file(let bytes) = try folder.entry(at: "404.html") else {
      return .text(.notFound, "there is no such page")
    }
    return Reply(
      .notFound, fields: [ReplyField("Content-Type", MediaType.of("404.html"))],
      body: served(bytes, at: "404.html"))
  }
}
