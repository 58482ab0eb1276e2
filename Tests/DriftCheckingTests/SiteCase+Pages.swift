import DriftChecking
import SiteDescription
import TestSupport

extension SiteCase {
  /// Pages that are held against each other, and files beside them.
  static let pages = [
    SiteCase(
      "a table of contents is due where there are headings for it", PagePartCheck.self,
      edits: ["index", "page/index", "docs/index"].map {
        Edit("\($0).html", "</main>", "<nav data-fact=\"page.contents\"></nav><h2>A</h2></main>")
      } + [
        Edit("docs/install/index.html", "</main>", "<h4>A</h4></main>"),
        Edit("einbau/index.html", "</main>", "<h3>A</h3></main>"),
      ],
      told: [
        "site/einbau/index.html: the page shows no table of contents, as other pages do"
      ]),
    SiteCase(
      "what half of the pages show is due on none", PagePartCheck.self,
      edits: ["index", "page/index"].map {
        Edit("\($0).html", "</main>", "<nav data-fact=\"page.contents\"></nav><h2>A</h2></main>")
      }
        + ["docs/index", "docs/install/index"].map {
          Edit("\($0).html", "</main>", "<h2>A</h2></main>")
        }),
    SiteCase(
      "of two versions that are asked for as often, none is told", AssetVersionCheck.self,
      edits: ["docs/index.html", "docs/install/index.html"].map {
        Edit($0, "site.css?v=1", "site.css?v=2")
      }),
    SiteCase(
      "where no version of a page names another, none has to", TranslationCheck.self,
      edits: ["docs/install/index.html", "einbau/index.html"].map {
        Edit($0, "<link rel=\"alternate\" hreflang=", "<link rel=\"x\" hreflang=")
      }),
    SiteCase(
      "a number of a twin is held against what the page binds", TwinNumberCheck.self,
      edits: [
        Edit(
          SampleSite.pageFile, "Sample page</h1>",
          "Sample page</h1>\n<p>Room 6,143. The quota is "
            + "<b data-fact=\"quota.managed-policy\">6,144</b>.</p>"),
        Edit("page/index.md", "# Sample page", "# Sample page\n\nRoom. The quota is 6,114."),
      ],
      told: [
        "site/page/index.md: the Markdown twin says '6,114' where its page shows "
          + "'quota.managed-policy'"
      ]),
    SiteCase("numbers that are bound are no claims of their own", MentionCheck.self, claims: 1).with
    {
      let sentence =
        "<p>It has <b data-fact=\"sample.statement-count\">2</b> statements, and 4 actions.</p>"
      let page = SampleSite.files(with: .passes(sentence))[SampleSite.pageFile] ?? ""
      $0.added = [SampleSite.pageFile: Array(page.utf8)]
      $0.removed = ["page/index.md", "llms-full.txt", "docs/index.html"]
    },
    SiteCase(
      "a page that leads away from the site", RedirectCheck.self,
      edits: [Edit("former/index.html", "../page/", "https://new.example/")]
    ).with { $0.configuration = leadingAway },
    SiteCase(
      "a page that leads elsewhere", RedirectCheck.self,
      edits: [Edit("former/index.html", "../page/", "https://old.example/")],
      told: ["site/former/index.html: 'former/' leads to 'https://old.example/'"]
    ).with { $0.configuration = leadingAway },
    SiteCase(
      "a download that is no text", PolicyTransportCheck.self,
      told: ["site/policies/sample.json: the download 'policies/sample.json' is not UTF-8"]
    ).with { $0.added = ["policies/sample.json": [0x7B, 0xFF, 0x7D]] },
    SiteCase(
      "a compressed part is held against the part", CompressedSiblingCheck.self,
      told: [
        "site/policies/queue-part-1.json.gz: 'policies/queue-part-1.json.gz' does not hold what "
          + "'policies/queue-part-1.json' holds"
      ]
    ).with {
      let other = SampleSite.files()["policies/queue-part-2.json"] ?? ""
      $0.added = ["policies/queue-part-1.json.gz": Gzip.stored(Array(other.utf8))]
    },
  ]

  /// The configuration of the sample site, whose former page leads away from it.
  private static let leadingAway = SiteConfiguration(
    title: SampleSite.configuration.title, description: SampleSite.configuration.description,
    url: SampleSite.configuration.url,
    redirects: SampleSite.configuration.redirects.filter { $0.from.fragment == nil }.map {
      Redirect(from: $0.from, target: .web("https://new.example/"), position: $0.position)
    })
}
