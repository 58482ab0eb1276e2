import CanonicalModel
import DriftChecking
import Fetching

extension SiteCase {
  /// Pages and manifests of several revisions.
  static let revisions = [
    SiteCase(
      "where two revisions are as frequent, the model's is right", RevisionCheck.self,
      edits: stamps(["docs/index": "0000", "docs/install/index": "0000", "einbau/index": nil]),
      told: ["docs", "docs/install"].map {
        "site/\($0)/index.html: the page is of the revision '0000', and most are of '\(model)': "
          + "that is the model's"
      }
    ).with { $0.removed = ["plumbline.json"] },
    SiteCase(
      "where two revisions are as frequent, and not the model's, the manifest's is right",
      RevisionCheck.self,
      edits: stamps(halves) + [Edit("plumbline.json", Sample.product.digest, "zzzz")],
      told: ["docs", "docs/install"].map {
        "site/\($0)/index.html: the page is of the revision '0123', and most are of 'zzzz'"
      }),
    SiteCase(
      "a whole site of another revision, without a manifest, is told at its first stamp",
      RevisionCheck.self,
      edits: stamps([
        "index": "0123", "page/index": "0123", "docs/index": nil, "docs/install/index": "0123",
        "einbau/index": "0123", "former/index": nil,
      ]),
      told: [
        "site/docs/install/index.html: the site is of the revision '0123', and the model is "
          + "'\(model)'"
      ]
    ).with { $0.removed = ["plumbline.json"] },
    SiteCase(
      "where two revisions are as frequent, and nothing else is known, one is told",
      RevisionCheck.self,
      edits: stamps(halves),
      told: ["index", "page/index"].map {
        "site/\($0).html: the page is of the revision 'zzzz', and most are of '0123'"
      }
    ).with { $0.removed = ["plumbline.json"] },
    SiteCase(
      "two pages are not one", RevisionCheck.self,
      edits: stamps(["index": nil, "docs/index": nil, "einbau/index": nil])
        + [Edit("plumbline.json", Sample.product.digest, "0123")],
      told: [
        "site/plumbline.json: 'plumbline.json' is of the revision '0123', and 2 pages of "
          + "'\(model)': that is the model's"
      ]),
    SiteCase(
      "one page is one", RevisionCheck.self,
      edits: stamps([
        "index": nil, "docs/index": nil, "docs/install/index": nil, "einbau/index": nil,
      ]) + [Edit("plumbline.json", Sample.product.digest, "0123")],
      told: [
        "site/plumbline.json: 'plumbline.json' is of the revision '0123', and 1 page of "
          + "'\(model)': that is the model's"
      ]),
    SiteCase(
      "of a server it is not told that all of its site is of another revision", RevisionCheck.self,
      told: [
        "https://sample.example/plumbline.json: 'plumbline.json' is of the revision '\(model)', "
          + "and 5 pages of '0123': this one is the model's"
      ]
    ).with {
      $0.answering = { path, _, answer in
        if path.isEmpty || path.hasSuffix("/") { answer.replace(Sample.product.digest, "0123") }
      }
    },
  ]

  /// Two pages of each of two revisions.
  private static let halves: [String: String?] = [
    "index": "zzzz", "page/index": "zzzz", "docs/index": "0123", "docs/install/index": "0123",
    "einbau/index": nil, "former/index": nil,
  ]

  private static let model = String(Sample.product.digest.prefix(12))

  /// Gives files other revisions, by their paths without an ending; nil for none.
  private static func stamps(_ revisions: [String: String?]) -> [Edit] {
    revisions.map { path, revision in
      Edit(
        "\(path).html", "<meta name=\"plumbline-revision\" content=\"\(Sample.product.digest)\">",
        revision.map { "<meta name=\"plumbline-revision\" content=\"\($0)\">" } ?? "")
    }
  }
}
