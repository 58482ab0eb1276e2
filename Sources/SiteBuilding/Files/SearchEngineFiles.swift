internal import SiteDescription

/// What crawlers ask for: the list of pages, and where it is.
enum SearchEngineFiles {
  static func files(of outline: ContentOutline, url: String) -> [OutputFile] {
    let entries = outline.pages.filter { !$0.frontMatter.isDraft }.map { page in
      let date = page.frontMatter.updated.map { "<lastmod>\($0)</lastmod>" } ?? ""
      return "  <url><loc>\(XMLText.escaped("\(url)/\(page.address)"))</loc>\(date)</url>\n"
    }
    let sitemap = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(entries.joined())</urlset>

      """
    let robots = "User-agent: *\nAllow: /\n\nSitemap: \(url)/sitemap.xml\n"
    return [
      OutputFile(path: "sitemap.xml", text: sitemap),
      OutputFile(path: "robots.txt", text: robots),
    ]
  }
}
