internal import CanonicalModel
internal import Diagnostics
internal import Digests
internal import IAMPolicy
package import SiteDescription

/// The sample product's site as it should be published, file by file, for examples to be set into.
package enum SampleSite {
  package static let configuration = SiteConfiguration(
    title: "Sample", description: "A sample.", url: "https://sample.example",
    edit: "https://git.example/edit", redirects: SampleRedirect.all)

  package static let outline = ContentOutline(
    [
      page("index", "Home"), page("page", "Sample page", order: 1, updated: "2024-05-17"),
      page("docs/index", "Docs"),
      page("docs/install", "Install"), page("einbau", "Einbau", translating: "docs/install"),
    ])

  private static func page(
    _ path: String, _ title: String, order: Int = .max, updated: String? = nil,
    translating original: String? = nil
  ) -> OutlinePage {
    let file = "content/\(path).md"
    return OutlinePage(
      path: path, file: file,
      frontMatter: FrontMatter(
        title: title, titlePosition: SourcePosition(file: file, line: 2), order: order,
        updated: updated, language: original.map { _ in "de" }, original: original, bodyLine: 4)
    )
  }

  /// The file of the page that examples stand on.
  package static let pageFile = "page/index.html"

  /// Every file of the site, an example put in the place it is about.
  package static func files(with example: CheckExample? = nil) -> [String: String] {
    var files = filesAsPublished
    switch example?.place {
    case .answer: break
    case .revision:
      files = files.mapValues { $0.replacing(Sample.revision, with: example?.text ?? "") }
    case .file(let path): files[path] = example?.text
    case .parts: files[partsFile] = partsPage(example?.text ?? "")
    case let place?: files[pageFile] = page(replacing: place, by: example?.text ?? "")
    case nil: break
    }
    return files
  }

  private static let ownFiles: [String: String] = documents.merging(queueFiles) { $1 }
    .merging(SampleRevision.files) { $1 }

  private static let documents: [String: String] = [
    "404.html":
      "<!doctype html>\n<html lang=\"en\">\n<title>Not found</title>\n<h1>Not found</h1>\n",
    "assets/site.css": "body { margin: 0 }\n",
    partsFile: docsPage,
    "docs/index.md": Sample.partsTwin,
    "docs/install/index.html": SampleTranslation.english,
    "docs/install/index.md": SampleTranslation.twin("Install", "Call it"),
    "einbau/index.html": SampleTranslation.german,
    "einbau/index.md": SampleTranslation.twin("Einbau", "Nenne es"),
    "index.html": SamplePage.html(
      head: SamplePage.metadata("", "Home"), navigation: SamplePage.navigation(""),
      main: "<h1>Home</h1>\n<p><a href=\"page/\">Sample page</a></p>",
      neighbours: SamplePage.neighbours(of: "", next: ("page/", "Sample page"))),
    "index.md": "# Home\n\n[Sample page](page/)\n",
    "llms-full.txt": SampleLists.whole,
    "llms.txt": SampleLists.index,
    SampleRedirect.file: SampleRedirect.page(),
    pageFile: page(replacing: nil, by: ""),
    "page/index.md": SamplePage.twin,
    "policies/sample.json": Sample.json() + "\n",
    "policies/sample.json.sha256": Sample.digest + "  sample.json\n",
    "policies/sample.min.json": PolicyWriter(layout: .compact).text(of: Sample.policy.document)
      + "\n",
    "robots.txt": "User-agent: *\nSitemap: https://sample.example/sitemap.xml\n",
    "sitemap.xml": """
    <urlset>
    <url><loc>https://sample.example/</loc></url>
    <url><loc>https://sample.example/docs/</loc></url>
    <url><loc>https://sample.example/docs/install/</loc></url>
    <url><loc>https://sample.example/einbau/</loc></url>
    <url><loc>https://sample.example/page/</loc></url>
    </urlset>

    """,
  ]

  private static let filesAsPublished = ownFiles.merging(["plumbline.json": manifest]) { $1 }

  private static var manifest: String {
    let files = ownFiles.keys.sorted().map { path in
      "    \"\(path)\": \"\(SHA256.hex(of: Array((ownFiles[path] ?? "").utf8)))\""
    }
    return """
      {
        "model": "\(Sample.product.digest)",
        "files": {
      \(files.joined(separator: ",\n"))
        }
      }

      """
  }

  private static let queueFiles = Dictionary(
    uniqueKeysWithValues: [
      ("queue", ["Send", "Receive", "Purge"]), ("queue-part-1", ["Send", "Receive"]),
      ("queue-part-2", ["Purge"]),
    ].flatMap { name, sids in
      let digest = SHA256.hex(of: Array((Sample.part(sids) + "\n").utf8))
      return [
        ("policies/\(name).json", Sample.part(sids) + "\n"),
        ("policies/\(name).min.json", Sample.part(sids, layout: .compact) + "\n"),
        ("policies/\(name).json.sha256", "\(digest)  \(name).json\n"),
      ]
    })

  /// The file of the page that examples of parts stand on.
  static let partsFile = "docs/index.html"

  /// That page as it is published: it tells of changes too.
  static let docsPage = partsPage(Sample.parts() + "\n" + Sample.changes())

  static func partsPage(_ main: String) -> String {
    SamplePage.html(
      head: SamplePage.head("docs/", ["Home", "Docs"]) + "\n" + SampleRevision.feedLink,
      trail: SamplePage.trail(["Home", "Docs"]),
      navigation: SamplePage.navigation("docs/", docs: [("docs/install/", "Install")]),
      main: "<h1>Docs</h1>\n<p>All of it.</p>\n\(main)\n\(SampleRedirect.note)",
      neighbours: SamplePage.neighbours(
        of: "docs/", previous: ("page/", "Sample page"), next: ("docs/install/", "Install")))
  }

  private static func page(replacing place: CheckExample.Place?, by text: String) -> String {
    SamplePage.html(
      head: place == .head ? text : Sample.head,
      trail: place == .trail ? text : Sample.trailMarkup,
      navigation: place == .navigation ? text : Sample.navigation,
      main: place == .main ? text : SamplePage.main,
      neighbours: place == .neighbours ? text : Sample.neighbours)
  }
}
