internal import CanonicalModel
package import Diagnostics
internal import SiteDescription

/// What a server says of a page in its headers must be what the page says of itself.
package enum ServerSayingCheck: SiteWideCheck {
  package static let rules: [Rule] = [.pageMetadata, .staleCache]
  package static let examples: [CheckExample] = [
    .passes(answer("X-Robots-Tag: index, follow"), in: page),
    .passes(answer("X-Robots-Tag: gptbot: noindex"), in: page),
    .passes(answer("X-Robots-Tag: noindex"), in: .answer("page/index.md")),
    .passes(answer("Link: <https://sample.example/page/>; rel=\"canonical\""), in: page),
    .passes(answer("Link: </assets/site.css>; rel=preload"), in: page),
    .passes(answer("Cache-Control: public, max-age=3600"), in: page),
    .passes(answer("Cache-Control: public, max-age=604800"), in: page),
    .passes(answer("Cache-Control: max-age=31536000, immutable"), in: .answer("assets/site.css")),
    .absent("HTTP/1.1 404 Not Found\nX-Robots-Tag: noindex\n", in: page),
    .fails(answer("X-Robots-Tag: NoIndex, nofollow"), "page-metadata", "'noindex'", in: page),
    .fails(answer("X-Robots-Tag: googlebot: none"), "page-metadata", "'none'", in: page),
    .fails(
      answer("Link: <https://sample.example/v1/>; rel=\"canonical\""), "page-metadata",
      "'https://sample.example/v1/'", in: page),
    .fails(
      answer("Cache-Control: public, max-age=31536000, immutable"), "stale-cache",
      "keep the page for 365 days", in: page),
    .fails(answer("X-Robots-Tag: noindex nofollow"), "page-metadata", "'noindex'", in: page),
    .fails(
      answer("Link: </assets/site.css>; rel=preload, <https://v1.example/>; rel=canonical"),
      "page-metadata", "'https://v1.example/'", in: page),
    .fails(
      answer("Cache-Control: max-age=31536000"), "stale-cache", "keep the page for 365 days",
      in: .answer("*"), channel: "index"),
  ]

  private static let page = CheckExample.Place.answer("page/")

  private static func answer(_ header: String) -> String {
    "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n\(header)\n"
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    guard let deployment = context.folder.deployment else { return CheckOutcome() }
    var findings: [Finding] = []
    var kept: Finding?
    for page in context.outline.pages {
      guard let answer = deployment.answers[page.htmlFile], answer.isWholeEnough else { continue }
      findings += [robots(answer, page, context), canonical(answer, page, context)]
        .compactMap(\.self)
      guard let finding = keeping(answer, page, context) else { continue }
      // It is one setting of the server: the first page stands for all.
      if kept == nil { kept = finding } else { kept?.consequences.append(finding) }
    }
    return CheckOutcome(findings: findings + [kept].compactMap(\.self))
  }

  private static func robots(
    _ answer: ServerAnswer, _ page: OutlinePage, _ context: CheckContext
  ) -> Finding? {
    guard let header = answer["x-robots-tag"] else { return nil }
    let parts = header.lowercased().split(separator: ":").map { FoldedText.fold(String($0)) }
    // A rule for one robot alone is the vendor's own wish, but for those that most readers ask.
    guard parts.count == 1 || ["googlebot", "bingbot"].contains(parts[0]),
      let word = parts.last?.split(whereSeparator: { $0 == "," || $0 == " " })
        .first(where: { $0 == "noindex" || $0 == "none" })
    else { return nil }
    let isPreview = context.folder.deployment?.isPreview ?? false
    return finding(
      "page-metadata", isPreview ? .warning : .error,
      "the server's '\(word)' keeps the page from being found", "robots",
      hint: "take 'X-Robots-Tag' off pages, or set 'draft: true' in the front matter", nil, header,
      answer, page, context)
  }

  private static func canonical(
    _ answer: ServerAnswer, _ page: OutlinePage, _ context: CheckContext
  ) -> Finding? {
    let links = answer["link"]?.split(separator: ",") ?? []
    let link = links.first { link in
      let words = link.lowercased().filter { $0 != "\"" && $0 != " " }
      return words.contains(";rel=canonical")
    }
    guard let stated = link?.split(separator: ">").first?.drop(while: { $0 == " " || $0 == "<" }),
      stated.contains("://")
    else { return nil }
    let site = context.configuration.url
    if case .file(let path, _)? = LinkTarget(absolute: String(stated), site: site),
      context.file(at: path) == page.htmlFile
    {
      return nil
    }
    return finding(
      "page-metadata", .error, "the server calls '\(stated)' the page's canonical address",
      "canonical",
      hint: "take the 'Link' header off: the page names its own address",
      "\(site)/\(page.address)", String(stated), answer, page, context)
  }

  /// How long a page may be kept without asking again, in seconds, before it is told.
  private static let longest = 7 * 86_400

  private static func keeping(
    _ answer: ServerAnswer, _ page: OutlinePage, _ context: CheckContext
  ) -> Finding? {
    let words =
      answer["cache-control"]?.lowercased()
      .split { $0 == "," || $0 == " " }.map(String.init) ?? []
    let age = words.first { $0.hasPrefix("max-age=") }.flatMap { Int($0.dropFirst(8)) } ?? 0
    guard age > longest, !words.contains("no-cache"), !words.contains("no-store") else {
      return nil
    }
    return finding(
      "stale-cache", .warning, "browsers may keep the page for \(age / 86_400) days", "kept",
      hint: "have pages asked for anew each time: 'Cache-Control: no-cache'", "no-cache",
      answer["cache-control"], answer, page, context)
  }

  private static func finding(
    _ rule: RuleID, _ severity: Severity, _ message: String, _ item: String, hint: String,
    _ expected: String?, _ actual: String?, _ answer: ServerAnswer,
    _ page: OutlinePage, _ context: CheckContext
  ) -> Finding {
    Finding(
      rule, severity, at: context.folder.position(of: answer.path), message, hint: hint,
      expected: expected, actual: actual,
      about: Subject(fact: page.path, channel: page.path, item: "header \(item)"),
      model: page.position)
  }
}
