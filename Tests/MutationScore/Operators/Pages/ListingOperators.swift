/// Changes to the files that list pages: the sitemap, the robots' file, the manifest.
enum ListingOperators {
  static let all: [MutationOperator] = [
    sitemap("insecure", "lists an address without its security") {
      $0.replacing("https:", with: "http:")
    },
    sitemap("relative", "lists a path") { "/" + $0.drop { $0 != ":" }.dropFirst(3) },
    sitemap("not-found", "lists the page for dead links") { _ in
      "https://ledger.example/help/404.html"
    },
    sitemap("query", "lists an address with a query") { $0 + "?a=1&amp;b=2" },
    sitemap("twin", "lists a twin") { $0 + "index.md" },
    sitemap("empty", "lists nothing") { _ in "" },
    line("lastmod", "says a page was changed on a day it was not", "sitemap.xml", "</loc>") {
      $0.followed(by: "<lastmod>2001-01-01</lastmod>")
    },
    line("no-date", "says a page was changed some day", "sitemap.xml", "</loc>") {
      $0.followed(by: "<lastmod>recently</lastmod>")
    },
    line("root", "lists addresses in another root", "sitemap.xml", "<urlset") {
      $0.replaced(by: "<sitemapindex")
    },
    line("namespace", "lists addresses in no known language", "sitemap.xml", "sitemaps.org/") {
      $0.replaced(by: "sitemap.org/")
    },
    line("ampersand", "leaves a mark bare", "sitemap.xml", "</loc>") { $0.preceded(by: "?a&b") },
    line("no-sitemap", "names no sitemap to crawlers", "robots.txt", "Sitemap: ") { $0.deleted() },
    line("hidden-folder", "keeps crawlers out of a folder", "robots.txt", "Allow: /") {
      $0.replaced(by: "Disallow: /*guide/\nDisallow: /docs/")
    },
    line("hidden-pattern", "keeps crawlers out of what a pattern fits", "robots.txt", "Allow: /") {
      $0.replaced(by: "Disallow: /*/")
    },
    file("old-twin", "docs/old.md", "# Old\n"), file("backup", "index.html.bak", "<p>Old.</p>\n"),
    file("old-policy", "policies/old.json", "{}\n"),
    file("old-sitemap", "sitemap-2.xml", "<urlset/>\n"),
    file("copy", "index copy.html", "<!doctype html>\n<title>x</title>\n<p>x</p>\n"),
    MutationOperator("listing/worker", "brings in a service worker", .caught(by: ["stale-cache"])) {
      _ in
      [Mutant(adding: "assets/more.js", "navigator.serviceWorker.register('/sw.js');\n")]
    },
    MutationOperator("listing/cut-page", "cuts a page off", .caught(by: ["missing-page"])) {
      fixture in
      fixture.allPages.compactMap { page in
        page.all("</main>").first.map { end in
          page.part(end.range.lowerBound..<page.range.upperBound).deleted()
            .told(at: Place(page.file))
        }
      }
    },
    MutationOperator(
      "listing/other-page", "puts a page in another's place",
      .caught(by: ["missing-page", "page-metadata"])
    ) { fixture in
      zip(fixture.allPages, fixture.allPages.dropFirst()).map { one, other in
        one.replaced(by: other.text).told(at: Place(one.file))
      }
    },
  ]

  private static func sitemap(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("listing/\(id)", summary, .caught(by: ["sitemap"])) { fixture in
      fixture.files.region("sitemap.xml").between("<loc>", "</loc>").map {
        $0.replaced(by: change($0.text)).told(at: Place("sitemap.xml"))
      }
    }
  }

  private static func line(
    _ id: String, _ summary: String, _ path: String, _ text: String,
    _ change: @escaping @Sendable (Region) -> Mutant
  ) -> MutationOperator {
    MutationOperator("listing/\(id)", summary, .caught(by: ["sitemap"])) { fixture in
      fixture.files.region(path).all(text).map { change($0).told(at: Place(path)) }
    }
  }

  private static func file(_ id: String, _ path: String, _ text: String) -> MutationOperator {
    MutationOperator("listing/\(id)", "leaves '\(path)' behind", .caught(by: ["orphan"])) { _ in
      [Mutant(adding: path, text)]
    }
  }
}
