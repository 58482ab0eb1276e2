/// Tells what a link leads to that stands on a page, and is written in a file: most often its own.
struct LinkResolver {
  let page: PagePath
  let source: PagePath

  private static let relativeSigns = ByteSet("/?#")
  private static let schemes: Set = ["http", "https", "mailto"]

  func resolve(_ target: String, isImage: Bool) throws(LinkFault) -> ResolvedLink {
    let kind = isImage ? "image" : "link"
    if target.isEmpty {
      throw LinkFault(message: "the \(kind) has no target", hint: "write one between the brackets")
    }
    if let scheme = Self.scheme(of: target) {
      return try external(target, scheme: scheme)
    }
    if target.hasPrefix("/") {
      throw LinkFault(
        message: "\(kind) '\(target)' is absolute",
        hint: "write it relative to this file: the site must work under any prefix")
    }
    let parts = AddressParts(target)
    guard let path = PercentEncoding.decoded(parts.path),
      let fragment = PercentEncoding.decoded(parts.fragment ?? "")
    else {
      throw LinkFault(
        message: "\(kind) '\(target)' is not encoded as UTF-8",
        hint: "write the characters themselves instead of '%'")
    }
    if path.isEmpty, !isImage, parts.query.isEmpty {
      return try withinPage(fragment, of: target)
    }
    return try file(path, fragment: parts.fragment.map { _ in fragment }, parts, isImage: isImage)
  }

  private func external(_ target: String, scheme: String) throws(LinkFault) -> ResolvedLink {
    guard Self.schemes.contains(scheme) else {
      throw LinkFault(
        message: "link scheme '\(scheme)' is not allowed",
        hint: "use https, http or mailto, or a path relative to this file")
    }
    let address = PercentEncoding.encoded(target)
    return ResolvedLink(target: .external, address: address, twinAddress: address)
  }

  private func withinPage(_ fragment: String, of target: String) throws(LinkFault) -> ResolvedLink {
    if fragment.isEmpty {
      throw LinkFault(
        message: "link '\(target)' names no heading", hint: "write the heading's id behind the '#'")
    }
    let address = "#" + PercentEncoding.encoded(fragment)
    return ResolvedLink(target: .fragment(fragment), address: address, twinAddress: address)
  }

  private func file(
    _ path: String, fragment: String?, _ parts: AddressParts, isImage: Bool
  ) throws(LinkFault) -> ResolvedLink {
    guard let target = PagePath.resolved(path, from: source.folders) else {
      throw LinkFault(
        message: "link '\(path)' leads out of the content folder",
        hint: "take away one '../' for each folder too many")
    }
    guard !path.hasSuffix("/"), let name = target.last, !path.hasSuffix("/.."), path != ".." else {
      throw LinkFault(
        message: "link '\(path)' names a folder",
        hint: "name the folder's page, such as '\(path.hasSuffix("/") ? path : path + "/")index.md'"
      )
    }
    let tail = parts.query + (fragment.map { "#" + PercentEncoding.encoded($0) } ?? "")
    guard name.hasSuffix(".md"), !isImage else {
      let address = PercentEncoding.encoded(page.way(toFile: target)) + tail
      return ResolvedLink(
        target: .asset(path: target.joined(separator: "/")), address: address, twinAddress: address)
    }
    let parts = Array(target.dropLast()) + [name.droppingSuffix(".md")]
    let other = PagePath(parts: parts, path: parts.joined(separator: "/"))
    let way = PercentEncoding.encoded(page.way(toFolder: other.address[...]))
    return ResolvedLink(
      target: .page(path: other.path, fragment: fragment),
      address: (way.isEmpty ? "./" : way) + tail, twinAddress: way + "index.md" + tail)
  }

  /// The scheme in lower case; nil for a relative address.
  private static func scheme(of target: String) -> String? {
    let bytes = target.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard bytes.count < target.utf8.count,
      !bytes.contains(where: relativeSigns.contains)
    else { return nil }
    let folded = bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    return String(decoding: folded, as: UTF8.self)
  }
}
