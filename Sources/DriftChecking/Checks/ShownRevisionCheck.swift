internal import CanonicalModel
package import Diagnostics

/// The revision that a page shows its readers must be the one it bears.
package enum ShownRevisionCheck: PageCheck {
  package static let rules: [Rule] = [.revisionSkew]
  package static let examples: [CheckExample] = [
    .passes("<footer><code>\(Sample.revision)</code></footer>"),
    .passes("<p><code>\(other)</code></p>"),
    .passes("<footer><code>make site</code></footer>"),
    .absent("<footer><p>no revision</p></footer>"),
    .fails(
      "<footer>▸<code>\(other)</code></footer>", "revision-skew", "shows the revision '000000"),
    .passes("<footer><code>0123</code></footer>"),
    .fails(
      errorPage.replacing("content=\"", with: "content=▸\"0"), "revision-skew",
      "and shows the model's", in: .file("404.html")),
    .passes(errorPage, in: .file("404.html")),
    .fails(
      errorPage.replacing("<code>\(Sample.revision)", with: "▸<code>\(other)"), "revision-skew",
      "shows the revision '000000", in: .file("404.html")),
    .fails(
      SamplePage.html(
        head: Sample.head.replacing(Sample.revision, with: other), navigation: "", main: "",
        neighbours: "<footer>▸<code>\(Sample.revision)</code></footer>"), "revision-skew",
      "shows the revision", in: .file(SampleSite.pageFile)),
  ]

  private static let errorPage =
    "<!doctype html>\n<meta name=\"plumbline-revision\" content=\"\(Sample.revision)\">\n"
    + "<h1>Not found</h1>\n<footer><code>\(Sample.revision)</code></footer>\n"

  private static let other = String(repeating: "0", count: 64)

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let stamp = RevisionStamp(of: page) else { return CheckOutcome() }
    let codes = page.root.topmost { $0.name == "footer" }.flatMap { foot in
      foot.all { $0.name == "code" && !$0.isHidden }
    }
    let findings = codes.compactMap { code -> Finding? in
      let shown = page.line(of: code)
      guard isDigest(shown), shown != stamp.revision else { return nil }
      // What a page of the content bears is held against all others; of another page, here alone.
      if page.page == nil, shown == context.product.digest {
        return Finding(
          "revision-skew", at: page.position(at: stamp.offset),
          "the page bears the revision '\(RevisionStamp.short(stamp.revision))' and shows the "
            + "model's, '\(RevisionStamp.short(shown))'",
          hint: "run 'make site'", expected: shown, actual: stamp.revision,
          about: Subject(fact: "page.revision", channel: page.name, item: "borne"))
      }
      return Finding(
        "revision-skew", at: page.position(at: code.offset),
        "the page shows the revision '\(RevisionStamp.short(shown))' and bears "
          + "'\(RevisionStamp.short(stamp.revision))'",
        hint: "run 'make site'", expected: stamp.revision, actual: shown,
        about: Subject(fact: "page.revision", channel: page.name, item: "shown"))
    }
    return CheckOutcome(findings: findings)
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
