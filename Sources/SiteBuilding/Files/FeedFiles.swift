internal import CanonicalModel
internal import SiteDescription

/// The Atom feeds of what changed in the policies.
enum FeedFiles {
  static func files(of product: Product, _ configuration: SiteConfiguration) -> [OutputFile] {
    PolicyFeed.all(of: product, at: configuration.url).map { path, feed in
      OutputFile(path: path, text: text(of: feed, language: configuration.language))
    }
  }

  private static func text(of feed: PolicyFeed, language: String) -> String {
    let page =
      feed.page.map { ["<link rel=\"alternate\" type=\"text/html\" href=\"\(escaped($0))\"/>"] }
      ?? []
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(escaped(language))\">",
        "<title>\(escaped(feed.title))</title>",
        "<id>\(escaped(feed.address))</id>",
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"\(escaped(feed.address))\"/>",
      ] + page + [
        "<updated>\(escaped(feed.day))T00:00:00Z</updated>",
        "<author><name>\(escaped(feed.author))</name></author>",
      ] + feed.entries.flatMap(entry) + ["</feed>", ""]
    return lines.joined(separator: "\n")
  }

  private static func entry(_ entry: PolicyFeed.Entry) -> [String] {
    [
      "<entry>",
      "<title>\(escaped(entry.title))</title>",
      "<id>\(escaped(entry.id))</id>",
      "<link rel=\"alternate\" type=\"application/json\" href=\"\(escaped(entry.link))\"/>",
      "<updated>\(escaped(entry.day))T00:00:00Z</updated>",
      "<content type=\"text\">\(escaped(entry.text))</content>",
      "</entry>",
    ]
  }

  private static func escaped(_ text: String) -> String { XMLText.escaped(text) }
}
