package import Diagnostics
internal import IAMPolicy
internal import SiteDescription

/// A search index must find every page of the content, as it is, and nothing else.
package enum SearchIndexCheck: PageCheck, SiteWideCheck {
  package static let rules: [Rule] = [.searchIndex]
  package static let examples: [CheckExample] = [
    .passes("<p>No search is here.</p>"),
    .absent(nil, in: .file(PublishedSearch.scriptFile)),
    .fails("▸x", "search-index", "cannot be read", in: entry),
    .fails("x", "search-index", "has no", in: .file(PublishedSearch.scriptFile)),
  ]

  private static let entry = CheckExample.Place.file(PublishedSearch.entryFile)

  static func outcome(of page: PublishedPage, in context: CheckContext) -> CheckOutcome {
    guard let outlinePage = page.page, let fragment = context.search.fragment(of: page.path)
    else { return CheckOutcome() }
    let place = context.folder.position(of: fragment.path)
    let title = context.title(of: outlinePage)
    var findings: [Finding] = []
    if let found = fragment.title.map(FoldedText.fold), found != FoldedText.fold(title) {
      findings.append(
        finding(
          "the search index calls '\(outlinePage.path)' '\(found)' where its title is '\(title)'",
          at: place, of: outlinePage, item: "title", values: (title, found)))
    }
    let shown = SearchedText(of: page)
    if let stale = fragment.terms.inOrder.first(where: { !shown.contains($0) }) {
      findings.append(
        finding(
          "the search index tells '\(stale)' of '\(outlinePage.path)', which its page does not say",
          at: place, of: outlinePage, item: "text", values: (nil, stale)))
    } else if let lost = actions(in: context).first(where: { !fragment.terms.contains($0) }) {
      findings.append(
        finding(
          "the search index does not know '\(lost)' of '\(outlinePage.path)', which its page says",
          at: place, of: outlinePage, item: "text", values: (lost, nil)))
    }
    return CheckOutcome(findings: findings)
  }

  /// The actions that the page under check shows in its policies.
  private static func actions(in context: CheckContext) -> [String] {
    context.blocks.flatMap { block in
      block.text.document?.statements.flatMap { $0.actions.patterns.map(\.text) } ?? []
    }
  }

  static func outcome(of pages: [PageRecord], in context: CheckContext) -> CheckOutcome {
    let folder = context.folder
    guard !folder.searchPaths.isEmpty else {
      guard context.options.requiresSearch else { return CheckOutcome() }
      return CheckOutcome(findings: [
        finding("the site has no search index", at: folder.position(of: PublishedSearch.scriptFile))
      ])
    }
    var outcome = CheckOutcome()
    guard let entry = outcome.text(of: PublishedSearch.entryFile, in: folder) else {
      if outcome.unreadable.isEmpty {
        outcome.findings.append(absence(of: PublishedSearch.entryFile, in: context))
      }
      return outcome
    }
    guard let count = context.search.pageCount else {
      outcome.findings.append(
        finding("'\(PublishedSearch.entryFile)' cannot be read", at: entry.position(at: 0)))
      return outcome
    }
    if !folder.contains(PublishedSearch.scriptFile) {
      outcome.findings.append(absence(of: PublishedSearch.scriptFile, in: context))
    }
    let expected = context.outline.pages.filter { folder.contains($0.htmlFile) }
    if count != expected.count {
      outcome.findings.append(
        finding(
          "the search index has \(count) pages where the site has \(expected.count)",
          at: entry.position(at: context.search.countOffset), item: "count",
          values: (String(expected.count), String(count))))
    }
    // The files that hold the pages have names that no server tells.
    if folder.deployment == nil { outcome.findings += pageFindings(expected, in: context) }
    return outcome
  }

  private static func pageFindings(
    _ expected: [OutlinePage], in context: CheckContext
  ) -> [Finding] {
    let search = context.search
    let pages = Set(expected.map(\.htmlFile))
    var findings = search.unreadable.map { path in
      finding("'\(path)' cannot be read", at: context.folder.position(of: path), item: path)
    }
    var seen: Set<String> = []
    for fragment in search.fragments {
      let place = context.folder.position(of: fragment.path)
      let file = fragment.file ?? ""
      if !pages.contains(file) {
        findings.append(
          finding(
            "the search index has '\(fragment.address)', which is no page of the site", at: place,
            item: fragment.address))
      } else if !seen.insert(file).inserted {
        findings.append(
          finding(
            "the search index has '\(fragment.address)' twice", at: place,
            item: "\(fragment.address) twice"))
      }
    }
    let lost = expected.filter { !seen.contains($0.htmlFile) }
    guard search.unreadable.isEmpty, let first = lost.first else { return findings }
    let more = lost.count > 1 ? " and \(lost.count - 1) more" : ""
    let place = context.folder.position(of: PublishedSearch.entryFile)
    return findings + [
      finding(
        "the search index lacks the page '\(first.path)'" + more, at: place, of: first,
        item: "page", values: (first.path, nil))
    ]
  }

  private static func absence(of file: String, in context: CheckContext) -> Finding {
    finding("the search index has no '\(file)'", at: context.folder.position(of: file), item: file)
  }

  private static func finding(
    _ message: String, at position: SourcePosition, of page: OutlinePage? = nil,
    item: String = "index", values: (String?, String?) = (nil, nil)
  ) -> Finding {
    Finding(
      "search-index", at: position, message, hint: "run 'make site'", expected: values.0,
      actual: values.1,
      about: Subject(fact: page?.path ?? "pagefind", channel: "pagefind", item: item),
      model: page?.position)
  }
}
