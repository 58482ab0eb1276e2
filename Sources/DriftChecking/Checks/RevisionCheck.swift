internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// All pages of a site, and its manifest, must be of one revision of the model.
package enum RevisionCheck: SiteWideCheck {
  package static let rules: [Rule] = [.revisionSkew]
  package static let examples: [CheckExample] = [
    .passes(Sample.head, in: .head),
    .absent(nil, in: .file("plumbline.json")),
    .fails(
      Sample.head.replacing("\"\(Sample.revision)\"", with: "▸\"0123\""), "revision-skew",
      "are of '\(RevisionStamp.short(Sample.revision))': that is the model's", in: .head),
    .fails(
      "{\"model\": ▸\"0123456789abcdef\"}\n", "revision-skew", "'0123456789ab'",
      in: .file("plumbline.json")),
    .fails(
      SampleRedirect.page().replacing("\"\(Sample.revision)\"", with: "▸\"0123\""),
      "revision-skew", "'0123'", in: .file(SampleRedirect.file)),
    .passes(
      SampleRedirect.page().replacing("plumbline-revision", with: "x"),
      in: .file(SampleRedirect.file)),
    .passes("<!doctype html>\n<title>Docs</title>\n<h1>Docs</h1>\n", in: .file("docs/index.html")),
    .passes(
      "<!doctype html>\n<meta name=\"plumbline-revision\" content=\"0123\">\n<h1>Not found</h1>\n",
      in: .file("404.html")),
    .fails(
      "HTTP/1.1 200 OK\nContent-Type: text/html\nX-Old: yes\n", "revision-skew",
      "5 pages of '0123': this one is the model's", in: .answer("*")),
    .fails("0123", "revision-skew", "the site is of the revision '0123'", in: .revision),
  ]

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    var outcome = CheckOutcome()
    let stamped = pages.filter { isCurrent($0, in: context) }
    let source = outcome.text(of: PublishedManifest.path, in: context.folder)
    let manifest = source.map { PublishedManifest($0.utf8) }
    let counts = Dictionary(
      stamped.compactMap(\.revision?.stamp.revision).map { ($0, 1) }, uniquingKeysWith: +)
    let known = manifest?.revision
    guard let common = common(counts, else: known, context.product.digest) else {
      return outcome
    }
    let redirects = Set(context.configuration.redirects.map(\.from.file))
    for page in pages where isCurrent(page, in: context) || redirects.contains(page.path) {
      outcome.findings += finding(for: page, common, in: context)
    }
    if let finding = otherModel(common, stamped, source, in: context) {
      outcome.findings.append(finding)
    }
    if let source, let manifest, let known, known != common {
      outcome.findings.append(
        finding(
          "'\(PublishedManifest.path)' is of the revision '\(RevisionStamp.short(known))', and "
            + "\(words(for: counts[common, default: 0])) '\(RevisionStamp.short(common))'",
          (known, common), at: source.position(at: manifest.offset),
          channel: PublishedManifest.path, context))
    }
    return outcome
  }

  /// The item of the finding that the site as a whole is of another model.
  static let site = "site"

  /// Where all of a built site agrees on a revision that is not the model's.
  ///
  /// Of a deployed one it is told whether the deployment is missing, or a cache is in the way.
  private static func otherModel(
    _ common: String, _ pages: [PageRecord], _ manifest: SourceText?, in context: CheckContext
  ) -> Finding? {
    let model = context.product.digest
    guard context.folder.deployment == nil, common != model,
      pages.allSatisfy({ ($0.revision?.stamp.revision ?? common) == common })
    else { return nil }
    let page = pages.lazy.compactMap { $0.revision?.position }.first
    let place = manifest.map { $0.position(at: PublishedManifest($0.utf8).offset) } ?? page
    return Finding(
      "revision-skew", at: place ?? context.folder.position,
      "the site is of the revision '\(RevisionStamp.short(common))', and the model is "
        + "'\(RevisionStamp.short(model))'",
      hint: "run 'make site': the site was built from another model", expected: model,
      actual: common, about: Subject(fact: "revision", channel: site, item: site))
  }

  /// The content's own pages that were read, those that a cache holds back left out.
  private static func isCurrent(_ page: PageRecord, in context: CheckContext) -> Bool {
    guard page.page != nil, !page.isRefused else { return false }
    return !(context.folder.deployment?.answers[page.path]?.isStale(context.product) ?? false)
  }

  /// The revision that most pages have; where two are as frequent, the newer one if that is known.
  private static func common(
    _ counts: [String: Int], else manifest: String?, _ model: String
  ) -> String? {
    func rank(_ revision: String) -> (Int, Int, Int) {
      (counts[revision, default: 0], revision == model ? 1 : 0, revision == manifest ? 1 : 0)
    }
    let best = counts.keys.sorted().max { rank($0) < rank($1) }
    return best ?? manifest
  }

  private static func finding(
    for page: PageRecord, _ common: String, in context: CheckContext
  ) -> [Finding] {
    let channel = page.page?.path ?? page.path
    guard let revision = page.revision, revision.stamp.revision != common else { return [] }
    return [
      finding(
        "the page is of the revision '\(RevisionStamp.short(revision.stamp.revision))', and most "
          + "are of '\(RevisionStamp.short(common))'",
        (revision.stamp.revision, common), at: revision.position, channel: channel, context)
    ]
  }

  private static func finding(
    _ message: String, _ revisions: (actual: String, common: String), at position: SourcePosition,
    channel: String, _ context: CheckContext
  ) -> Finding {
    let model = context.product.digest
    let isTold = revisions.actual == model || revisions.common == model
    let newest = revisions.actual == model ? "this one is the model's" : "that is the model's"
    return Finding(
      "revision-skew", at: position, message + (isTold ? ": \(newest)" : ""),
      hint: "run 'make site' and publish all of it: a part of it was left behind",
      expected: revisions.common, actual: revisions.actual,
      about: Subject(fact: "revision", channel: channel))
  }

  private static func words(for count: Int) -> String {
    count == 1 ? "1 page of" : "\(count) pages of"
  }
}
