internal import FileSystem

/// Answers requests out of a folder of published files.
struct ServedFolder: Sendable {
  let hosts: AcceptedHosts
  /// The names of the path below which the folder is served.
  let base: [String]
  /// The folder's path, asked anew for each request, so that a rebuild can swap it.
  let root: @Sendable () -> String
  /// What pages listen to; nil where they are served as they are.
  let news: PreviewNews?

  func reply(to request: Request) -> Reply {
    if let refusal = refusal(of: request) { return .refusal(refusal) }
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

  /// Why a good request is not answered here at all; nil when it is.
  func refusal(of request: Request) -> Refusal? {
    guard hosts.accepts(request.host) else {
      return Refusal(.misdirectedRequest, "this server does not answer for that host")
    }
    guard !request.isFromAnotherOrigin else {
      return Refusal(.forbidden, "this server does not answer pages of another origin")
    }
    return nil
  }

  private func reply(
    to request: Request, from folder: borrowing ContainedFolder
  ) throws(FileError) -> Reply {
    let target = request.target
    guard !target.isOutOfBounds else { return try notFound(at: "", in: folder) }
    guard target.names.starts(with: base) else {
      // Whoever opens the bare address is led to where the site is.
      return target.names.isEmpty ? moved(.found, to: home) : try notFound(at: "", in: folder)
    }
    let names = target.names.dropFirst(base.count)
    let page = (names + ["index.html"]).joined(separator: "/")
    let path = target.endsInSlash ? page : names.isEmpty ? "." : names.joined(separator: "/")
    switch try folder.entry(at: path) {
    case .file(let file):
      if target.hasDoubledSlash {
        return moved(to: target.canonical(endingInSlash: target.endsInSlash))
      }
      return try found(file, at: path, in: folder, for: request)
    case .folder where !target.endsInSlash:
      return moved(to: target.canonical(endingInSlash: true))
    case .folder, nil: return try notFound(at: page, in: folder)
    }
  }

  private var home: String {
    "/" + base.map { PercentEncoding.encode($0) + "/" }.joined()
  }

  private func found(
    _ file: OpenedFile, at path: String, in folder: borrowing ContainedFolder,
    for request: Request
  ) throws(FileError) -> Reply {
    let served: ServedBytes
    if let page = try listening(file, at: path, as: path) {
      served = ServedBytes(page)
    } else {
      let codings = AcceptedCodings(parsing: request.values(of: "accept-encoding"))
      if let sibling = try ServedBytes.sibling(of: file, at: path, in: folder, codings) {
        served = sibling
      } else if codings.allowIdentity {
        served = try ServedBytes(file)
      } else {
        return .text(
          .notAcceptable, "the file is not there in a coding that is accepted",
          fields: [Self.vary])
      }
    }
    return reply(served, of: path, to: request)
  }

  /// What has been found, all of it, the part that is asked for, or the word that it is known.
  private func reply(_ served: ServedBytes, of path: String, to request: Request) -> Reply {
    var fields = [ReplyField("ETag", served.tag), Self.vary]
    if let tags = EntityTags(parsing: request.values(of: "if-none-match")),
      tags.match(served.tag)
    {
      // The library leaves the bytes out but tells their number, which must be the page's own.
      return Reply(.notModified, fields: fields, body: served.body)
    }
    fields += [
      ReplyField("Accept-Ranges", "bytes"), ReplyField("Content-Type", MediaType.of(path)),
    ]
    if let name = served.codingName { fields.append(ReplyField("Content-Encoding", name)) }
    let size = served.body.count
    switch WantedRange(of: request, size: size, tag: served.tag) {
    case .whole: return Reply(.ok, fields: fields, body: served.body)
    case .unsatisfiable:
      return .text(
        .rangeNotSatisfiable, "the file has \(size) bytes",
        fields: [ReplyField("Content-Range", "bytes */\(size)"), Self.vary])
    case .part(let range):
      let told = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(size)"
      return Reply(
        .partialContent, fields: fields + [ReplyField("Content-Range", told)],
        body: served.body[range])
    }
  }

  /// A cache must not give one client what another one accepts.
  private static let vary = ReplyField("Vary", "Accept-Encoding")

  /// The bytes of a page that listens to the news; nil for every other file.
  private func listening(
    _ file: OpenedFile, at path: String, as page: String
  ) throws(FileError) -> [UInt8]? {
    guard let news, path.hasSuffix(".html") else { return nil }
    return NewsFiles.listening(try file.bytes(), edition: news.edition, page: page)
  }

  private func moved(_ status: Status = .movedPermanently, to location: String) -> Reply {
    .text(status, location, fields: [ReplyField("Location", location)])
  }

  /// The site's own page for what is missing, or a line of text when it has none; it listens to what
  /// is told of the page that was looked for.
  private func notFound(
    at page: String, in folder: borrowing ContainedFolder
  ) throws(FileError) -> Reply {
    guard case .file(let file) = try folder.entry(at: "404.html") else {
      return .text(.notFound, "there is no such page")
    }
    let body = try listening(file, at: "404.html", as: page).map { ReplyBody.bytes($0) }
    return Reply(
      .notFound, fields: [ReplyField("Content-Type", MediaType.of("404.html"))],
      body: body ?? .file(file, 0..<file.size))
  }
}
