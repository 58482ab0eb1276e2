/// Files that are gone, left over, or not what they are called.
enum FileOperators {
  static let all: [MutationOperator] = [
    MutationOperator("file/missing-page", "deletes a page", .caught(by: ["missing-page"])) {
      fixture in
      fixture.allPages.map { Mutant(removing: $0.file) }
    },
    MutationOperator("file/blank-page", "empties a page", .caught(by: ["missing-page"])) {
      fixture in
      fixture.allPages.map { $0.replaced(by: "") }
    },
    MutationOperator("file/orphan", "leaves a page of an old build", .caught(by: ["orphan"])) {
      fixture in
      fixture.pages.map { Mutant(adding: "old/index.html", $0.text) }
        + fixture.pages.map {
          let folder = $0.file.split(separator: "/").dropLast().joined(separator: "/")
          return Mutant(
            adding: folder + "/old.html", "<!doctype html><title>x</title><p>Old.</p>\n")
        }
    },
    missing(
      "twin", "deletes a Markdown twin", "/index.md", ["markdown-twin", "link", "missing-page"]),
    missing("download", "deletes a download", ".json", ["policy-transport"]),
    missing("digest", "deletes a digest", ".sha256", ["policy-transport"]),
    missing("sitemap", "deletes the sitemap", "sitemap.xml", ["sitemap", "missing-page"]),
    missing("stylesheet", "deletes the stylesheet", "plumbline.css", ["link"]),
    missing("not-found", "deletes the page for dead links", "404.html", ["missing-page"]),
    MutationOperator("file/empty-download", "empties a download", .caught(by: ["policy-transport"]))
    {
      fixture in
      downloads(fixture).map { fixture.files.region($0).replaced(by: "") }
    },
    MutationOperator(
      "file/soft-404", "writes an error page where a download was",
      .caught(by: ["policy-transport"])
    ) { fixture in
      downloads(fixture).map {
        fixture.files.region($0).replaced(by: "<!doctype html>\n<title>Not found</title>\n")
      }
    },
    MutationOperator(
      "file/stale-gzip", "leaves an old compressed copy beside a download",
      .caught(by: ["policy-transport", "policy-syntax"])
    ) { fixture in
      downloads(fixture).map { Mutant(adding: $0 + ".gz", "\u{1F}old") }
    },
    digest("digit", "changes a digit of a digest") { text in
      (text.first == "0" ? "1" : "0") + text.dropFirst()
    },
    digest("other-name", "names another file in a digest") { $0.replacing(".json", with: ".jsn") },
    digest("short", "cuts a digest short") { String($0.dropFirst(8)) },
    MutationOperator("file/cut-manifest", "cuts the manifest off", .caught(by: ["missing-page"])) {
      fixture in
      let manifest = fixture.files.region("plumbline.json")
      let half = manifest.range.count / 2
      return [
        manifest.part(half..<manifest.range.upperBound).deleted().told(at: Place(manifest.file))
      ]
    },
    emptied("manifest", "empties the manifest", "plumbline.json", "{}\n"),
    emptied("not-found", "empties the page for dead links", "404.html", ""),
    MutationOperator(
      "file/other-build", "asks for an older script", .caught(by: ["revision-skew"])
    ) { fixture in
      fixture.pages.flatMap { $0.all(".js?v=") }.map { $0.followed(by: "0") }
    },
    sitemap("slashless", "leaves the slash off an address") {
      $0.hasSuffix("/") && $0.split(separator: "/").count > 2 ? String($0.dropLast()) : $0 + "gone/"
    },
    sitemap("dead", "lists a page that is not there") { $0 + "gone/" },
    sitemap("other-host", "lists a page of another host") {
      $0.replacing("example", with: "invalid")
    },
    MutationOperator(
      "sitemap/missing", "leaves a page out of the sitemap", .caught(by: ["sitemap"])
    ) {
      fixture in
      fixture.files.region("sitemap.xml").elements("  <url>", "</url>\n").map {
        $0.deleted().told(at: Place("sitemap.xml"))
      }
    },
    MutationOperator("sitemap/repeated", "lists a page twice", .caught(by: ["sitemap"])) {
      fixture in
      fixture.files.region("sitemap.xml").elements("  <url>", "</url>\n").map {
        $0.followed(by: $0.text).told(at: Place("sitemap.xml"))
      }
    },
    MutationOperator("sitemap/not-xml", "breaks the sitemap", .caught(by: ["sitemap"])) { fixture in
      fixture.files.region("sitemap.xml").all("</urlset>").map {
        $0.deleted().told(at: Place("sitemap.xml"))
      }
    },
    MutationOperator(
      "sitemap/robots", "leads crawlers to another sitemap", .caught(by: ["sitemap"])
    ) { fixture in
      fixture.files.region("robots.txt").between("Sitemap: ", "\n").map {
        $0.replaced(by: "https://example.com/sitemap.xml")
      }
    },
    MutationOperator(
      "sitemap/disallow", "keeps crawlers out", .caught(by: ["page-metadata", "sitemap"])
    ) { fixture in
      fixture.files.region("robots.txt").all("Allow: /").map { $0.replaced(by: "Disallow: /") }
    },
  ]

  private static func downloads(_ fixture: Fixture) -> [String] {
    fixture.files.paths.filter { $0.hasPrefix("policies/") && $0.hasSuffix(".json") }
  }

  private static func emptied(
    _ id: String, _ summary: String, _ file: String, _ rest: String
  ) -> MutationOperator {
    MutationOperator("file/empty-\(id)", summary, .caught(by: ["missing-page"])) { fixture in
      [fixture.files.region(file).replaced(by: rest)]
    }
  }

  private static func missing(
    _ id: String, _ summary: String, _ ending: String, _ rules: [String]
  ) -> MutationOperator {
    MutationOperator("file/missing-\(id)", summary, .caught(by: rules)) { fixture in
      fixture.files.paths.filter { $0.hasSuffix(ending) && $0 != "plumbline.json" }.map { path in
        var places = [Place(path)]
        if path.hasSuffix(".md") { places.append(Place(path.dropLast(2) + "html")) }
        if path.hasSuffix(".css") { places = fixture.files.paths.map { Place($0) } }
        return Mutant(removing: path, at: places)
      }
    }
  }

  private static func digest(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("digest/\(id)", summary, .caught(by: ["checksum"])) {
      fixture in
      fixture.files.paths.filter { $0.hasSuffix(".sha256") }.map {
        let file = fixture.files.region($0)
        return file.replaced(by: change(file.text))
      }
    }
  }

  private static func sitemap(
    _ id: String, _ summary: String, _ change: @escaping @Sendable (String) -> String
  ) -> MutationOperator {
    MutationOperator("sitemap/\(id)", summary, .caught(by: ["sitemap", "link"])) { fixture in
      fixture.files.region("sitemap.xml").between("<loc>", "</loc>").map {
        $0.replaced(by: change($0.text)).told(at: Place("sitemap.xml"))
      }
    }
  }
}
