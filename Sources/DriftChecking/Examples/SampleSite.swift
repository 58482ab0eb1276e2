internal import CanonicalModel
internal import Diagnostics
internal import IAMPolicy
package import SiteDescription

/// The sample product's site as it should be published, file by file, for examples to be set into.
package enum SampleSite {
  package static let configuration = SiteConfiguration(
    title: "Sample", description: "A sample.", url: "https://sample.example")

  package static let outline = ContentOutline(
    [("index", "Home"), ("docs/index", "Docs"), ("page", "Sample page")].map { path, title in
      let file = "content/\(path).md"
      return OutlinePage(
        path: path, file: file,
        frontMatter: FrontMatter(
          title: title, titlePosition: SourcePosition(file: file, line: 2), bodyLine: 4))
    })

  /// The file of the page that examples stand on.
  package static let pageFile = "page/index.html"

  /// Every file of the site, an example put in the place it is about.
  package static func files(with example: CheckExample? = nil) -> [String: String] {
    var files = filesAsPublished
    switch example?.place {
    case .file(let path): files[path] = example?.text
    case let place?: files[pageFile] = page(replacing: place, by: example?.text ?? "")
    case nil: break
    }
    return files
  }

  private static let filesAsPublished: [String: String] = [
    "404.html":
      "<!doctype html>\n<html lang=\"en\">\n<title>Not found</title>\n<h1>Not found</h1>\n",
    "assets/site.css": "body { margin: 0 }\n",
    "docs/index.html": SamplePage.html(
      title: "Docs", head: SamplePage.head("docs/", ["Home", "Docs"]),
      trail: SamplePage.trail(["Home", "Docs"]), main: "<h1>Docs</h1>\n<p>All of it.</p>"),
    "docs/index.md": "# Docs\n\nAll of it.\n",
    "index.html": SamplePage.html(
      title: "Home", head: "", trail: "",
      main: "<h1>Home</h1>\n<p><a href=\"page/\">Sample page</a></p>"),
    "index.md": "# Home\n\n[Sample page](page/)\n",
    pageFile: page(replacing: nil, by: ""),
    "page/index.md": SamplePage.twin,
    "plumbline.json": "{}\n",
    "policies/sample.json": Sample.json() + "\n",
    "policies/sample.json.sha256": String(repeating: "0", count: 64) + "  sample.json\n",
    "policies/sample.min.json": PolicyWriter(layout: .compact).text(of: Sample.policy.document)
      + "\n",
    "robots.txt": "User-agent: *\n",
    "sitemap.xml": """
    <urlset>
    <url><loc>https://sample.example/</loc></url>
    <url><loc>https://sample.example/docs/</loc></url>
    <url><loc>https://sample.example/page/</loc></url>
    </urlset>

    """,
  ]

  private static func page(replacing place: CheckExample.Place?, by text: String) -> String {
    SamplePage.html(
      title: "Sample page", head: place == .head ? text : Sample.head,
      trail: place == .trail ? text : Sample.trailMarkup,
      main: place == .main ? text : SamplePage.main)
  }
}
