internal import Diagnostics
internal import SiteDescription

extension SiteCrawl {
  /// The files that some of those fetched lead to and that were not asked for yet.
  func leads(from wave: [String]) -> [String] {
    var paths: [String] = []
    let ownPages = Set(outline.pages.map(\.htmlFile) + ["404.html"])
    for path in wave {
      // A page that nothing of ours makes leads to what is not ours either.
      guard !path.hasSuffix(".html") || ownPages.contains(path), let body = site.files[path],
        let answer = site.deployment.answers[path], answer.status == 200
      else { continue }
      if answer.path == PublishedManifest.path {
        paths += PublishedManifest(body).files.keys.sorted()
      } else if answer.path == "sitemap.xml" {
        paths += SitemapLinks.addresses(in: SourceText(file: "", utf8: body)).compactMap {
          Self.file(LinkTarget(absolute: $0.0, site: site.deployment.ownAddress))
        }
      } else if answer.path.hasSuffix(".css") {
        let folder = answer.path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        paths += StylesheetAddress.all(in: body).compactMap {
          Self.file(LinkTarget($0.text, from: folder))
        }
      } else if let page = page(at: answer.path) {
        paths += page.links.compactMap { Self.file($0.target(from: page.folder)) }
      }
    }
    return new(paths)
  }

  /// The address that the home page gives itself, when it is the one the site was asked for at.
  ///
  /// A site that was built for another address than the configured one is judged by its own.
  var ownAddress: String? {
    let links = page(at: "index.html")?.elements.related.filter {
      $0.name == "link" && $0["rel"] == "canonical"
    }
    let canonical = ConfigurationReading.withoutFinalSlash(links?.first?["href"] ?? "")
    return canonical == site.deployment.address ? canonical : nil
  }

  /// The revision that a page or the manifest names.
  func revision(of body: [UInt8], at path: String) -> String? {
    if path == PublishedManifest.path { return PublishedManifest(body).revision }
    return page(body, at: path).flatMap { RevisionStamp(of: $0)?.revision }
  }

  private func page(at path: String) -> PublishedPage? {
    site.files[path].flatMap { page($0, at: path) }
  }

  private func page(_ body: [UInt8], at path: String) -> PublishedPage? {
    let source = SourceText(file: path, utf8: body)
    guard path.hasSuffix(".html"),
      case .page(let page) = PageReading(
        source, path: path, page: nil, site: site.deployment.ownAddress)
    else { return nil }
    return page
  }

  private static func file(_ target: LinkTarget?) -> String? {
    guard case .file(let path, _) = target, !path.isEmpty else { return nil }
    return path
  }
}
