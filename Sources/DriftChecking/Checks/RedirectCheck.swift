package import Diagnostics
internal import SiteDescription

/// An address that a page or a heading had must lead readers to where it is now.
package enum RedirectCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.redirect]
  package static let examples: [CheckExample] = [
    .passes(SampleRedirect.page(to: "../page/index.html"), in: old),
    .absent(nil, "redirect", "'former/' leads nowhere", in: old),
    .fails(
      SampleRedirect.page(to: "../docs/").replacing("\"0; url", with: "▸\"0; url"), "redirect",
      "leads to '../docs/'", in: old),
    .fails(
      SampleRedirect.page(to: "../page/#x").replacing("\"0; url", with: "▸\"0; url"), "redirect",
      "leads to '../page/#x'", in: old),
    .fails(
      "▸<!doctype html>\n<html lang=\"en\">\n<title>Moved</title>\n<p>It has moved.</p>\n</html>\n",
      "redirect", "sends nobody on", in: old),
    .fails(
      SampleRedirect.page().replacing("<main>", with: "▸<main>")
        .replacing("<a href", with: "<a title"), "redirect", "no link", in: old),
    .fails(
      SampleRedirect.page().replacing("<main>", with: "▸<main>")
        .replacing("<a href=\"../page/\"", with: "<a href=\"../docs/\"")
        .replacing("</head>", with: "<link rel=\"canonical\" href=\"../page/\">\n</head>"),
      "redirect", "no link", in: old),
    .fails(
      docs.replacing("<p id=\"removed\"", with: "<p").replacing("<main>", with: "▸<main>"),
      "redirect", "'docs/#removed' does not say", in: .file(SampleSite.partsFile)),
    .fails(
      docs.replacing("<p id=\"removed\"", with: "▸<p id=\"removed\"")
        .replacing("moved to <a href=\"../page/\"", with: "moved to <a href=\"../\""), "redirect",
      "'docs/#removed' does not say", in: .file(SampleSite.partsFile)),
    .passes(
      SampleRedirect.page().replacing(
        "<meta http-equiv",
        with: "<link rel=\"icon\" href=\"../assets/site.css\">\n<meta http-equiv"
      ), in: old),
    .absent(nil, in: .file(SampleSite.partsFile)),
    .absent("HTTP/1.1 404 Not Found\n", in: .answer("former/")),
  ]

  private static let docs = SampleSite.partsPage(Sample.parts())
  private static let old = CheckExample.Place.file(SampleRedirect.file)

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    CheckOutcome(
      findings: context.configuration.redirects.filter { $0.from.file == page.path }
        .compactMap { redirect in
          redirect.from.fragment.map { moved(redirect, $0, on: page, in: context) }
            ?? redirection(redirect, on: page, in: context)
        })
  }

  /// What is wrong with the page that stands at an old address.
  private static func redirection(
    _ redirect: Redirect, on page: PublishedPage, in context: CheckContext
  ) -> Finding? {
    guard let refresh = page.metadata["refresh"].first else {
      return finding(
        "'\(redirect.from)' sends nobody on", at: page.position(at: 0), redirect, in: context)
    }
    let link = page.links.first { $0.offset == refresh.offset }
    guard link.map({ leads($0, on: page, to: redirect, in: context) }) ?? false else {
      return finding(
        "'\(redirect.from)' leads to '\(link?.text ?? refresh.value)'",
        at: page.position(at: refresh.offset), redirect, in: context, actual: refresh.value)
    }
    let anchors = page.root.all { $0.name == "a" }.compactMap { $0.attribute("href")?.offset }
    let isLinked = page.links.contains {
      anchors.contains($0.offset) && leads($0, on: page, to: redirect, in: context)
    }
    return isLinked
      ? nil
      : finding(
        "'\(redirect.from)' has no link for those whom browsers do not send on",
        at: page.mainPosition, redirect, in: context)
  }

  /// What is wrong with the note on where a heading went.
  private static func moved(
    _ redirect: Redirect, _ fragment: String, on page: PublishedPage, in context: CheckContext
  ) -> Finding? {
    let notes = page.elements.identified.filter { $0["id"] == fragment }
    let addresses = notes.flatMap { $0.all { _ in true } }.compactMap {
      $0.attribute("href")?.offset
    }
    let isLed = page.links.contains {
      addresses.contains($0.offset) && leads($0, on: page, to: redirect, in: context)
    }
    guard !isLed else { return nil }
    return finding(
      "'\(redirect.from)' does not say where it went",
      at: notes.first.map { page.position(at: $0.offset) } ?? page.mainPosition, redirect,
      in: context)
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    guard context.folder.deployment == nil else { return CheckOutcome() }
    let missing = context.configuration.redirects.filter {
      $0.from.fragment == nil && !context.folder.contains($0.from.file)
    }
    return CheckOutcome(
      findings: missing.map { redirect in
        finding(
          "'\(redirect.from)' leads nowhere",
          at: context.folder.position(of: redirect.from.file), redirect, in: context)
      })
  }

  private static func leads(
    _ link: PageLink, on page: PublishedPage, to redirect: Redirect, in context: CheckContext
  ) -> Bool {
    switch (redirect.target, link.target(from: page.folder)) {
    case (.web(let address), _): link.text == address
    case (.site(let address), .file(let file, let fragment)):
      context.file(at: file) == address.file && fragment == address.fragment
    default: false
    }
  }

  private static func finding(
    _ message: String, at position: SourcePosition, _ redirect: Redirect,
    in context: CheckContext, actual: String? = nil
  ) -> Finding {
    let expected =
      switch redirect.target {
      case .site(let address): address.description
      case .web(let address): address
      }
    return Finding(
      "redirect", at: position, message, hint: context.cure(redirect.position),
      expected: expected, actual: actual,
      about: Subject(fact: redirect.from.description, channel: redirect.from.file),
      model: redirect.position)
  }
}
