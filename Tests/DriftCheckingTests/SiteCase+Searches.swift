import DriftChecking
import Fetching
import TestSupport

extension SiteCase {
  /// Search indexes, made here in Pagefind's form.
  static let searches = [
    searching("an index of all pages", fragments),
    searching(
      "an index with a page less", fragments.filter { $0.key != "/docs/install/" }, count: 5,
      told: ["pagefind-entry.json: the search index lacks the page 'docs/install'"]),
    searching(
      "an index with two pages less",
      fragments.filter { !["/docs/install/", "/page/"].contains($0.key) }, count: 5,
      told: ["pagefind-entry.json: the search index lacks the page 'page' and 1 more"]),
    searching(
      "an index that counts another number of pages", fragments, count: 6,
      told: ["pagefind-entry.json: the search index has 6 pages where the site has 5"]),
    searching(
      "an index that has an older title", fragments.merging(["/": ("Start", "")]) { $1 },
      told: [
        "fragment/en_0.pf_fragment: the search index calls 'index' 'Start' where its title is "
          + "'Home'"
      ]),
    SiteCase(
      "an index on a server, whose files of pages have no known names", SearchIndexCheck.self
    )
    .with {
      $0.options.requiresSearch = true
      $0.answering = { path, _, answer in
        guard let body = entry(5)[path] else { return }
        answer.status = 200
        answer.body = body
      }
    },
  ]

  /// What is found of each page: its title and its words.
  private static let fragments = [
    "/": ("Home", ""),
    "/page/": ("Sample page", "s3:GetObject s3:PutObject s3:ListBucket iam:PassRole"),
    "/docs/": ("Docs", "sqs:SendMessage sqs:ReceiveMessage sqs:PurgeQueue"),
    "/docs/install/": ("Install", ""),
    "/einbau/": ("Einbau", ""),
  ]

  private static func searching(
    _ name: String, _ fragments: [String: (String, String)], count: Int? = nil,
    told: [String] = []
  ) -> SiteCase {
    SiteCase(name, SearchIndexCheck.self, told: told.map { "site/pagefind/" + $0 }).with {
      $0.added = entry(count ?? fragments.count)
      for (index, (address, page)) in fragments.sorted(by: { $0.key < $1.key }).enumerated() {
        let json = """
          pagefind_dcd{"url": "\(address)", "content": "\(page.1)", "meta": {"title": "\(page.0)"}}
          """
        $0.added["pagefind/fragment/en_\(index).pf_fragment"] = Gzip.stored(Array(json.utf8))
      }
    }
  }

  /// The files that every index has.
  private static func entry(_ count: Int) -> [String: [UInt8]] {
    [
      "pagefind/pagefind-entry.json":
        Array("{\"languages\": {\"en\": {\"page_count\": \(count)}}}".utf8),
      "pagefind/pagefind.js": Array("export {}\n".utf8),
    ]
  }
}
