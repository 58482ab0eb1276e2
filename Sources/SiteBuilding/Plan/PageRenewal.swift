internal import CanonicalModel
internal import Diagnostics
internal import FileSystem
internal import PageRendering
internal import SiteDescription

/// Makes pages of a site that was built anew at once, without a look at all others, where nothing
/// but their own text can have changed.
package struct PageRenewal: Sendable {
  private let pages: [MadePage]
  private let making: PageMaking
  private let colours: CodeColours?
  private var sources: SiteSources { making.sources }

  /// What is known of a site that was built, and has no faults.
  init(of pages: [MadePage], by making: PageMaking, _ colours: CodeColours?) {
    self.pages = pages
    self.making = making
    self.colours = colours
  }

  /// The files of the pages whose sources changed; nil where it takes a whole build to tell what has
  /// become of the site, or what is wrong with it.
  package func files(afterChangesOf changed: [String]) -> [OutputFile]? {
    var files: [OutputFile] = []
    for path in changed {
      guard let own = self.files(afterChangeOf: path) else { return nil }
      files += own
    }
    return files
  }

  private func files(afterChangeOf path: String) -> [OutputFile]? {
    guard let index = pages.firstIndex(where: { sources.path(of: $0.page) == path }),
      let text = try? sources.text(of: pages[index].page),
      text.count <= OutlineReading.pageLimit
    else { return nil }
    let (page, before) = (pages[index].page, pages[index].record)
    let isIncluded = pages.contains { $0.includes.contains { $0.path == path } }
    guard !isIncluded, sources.frontMatter(of: page, text) == page.frontMatter else { return nil }
    var watch = PartWatch.unobserved
    let made = making.make(page, text, &watch)
    let record = made.record
    // Others may ask for what a page has and what it repeats.
    guard record.isFaultless, record.headings == before.headings,
      record.otherAnchors == before.otherAnchors, record.variables == before.variables,
      leadsSomewhere(record, on: page), colours?.areTold ?? true
    else { return nil }
    return made.files
  }

  /// Whether every heading is there that a page has links to.
  private func leadsSomewhere(_ record: PageRecord, on page: OutlinePage) -> Bool {
    let asked = record.headingLinks.compactMap { $0.resolved.heading(on: page)?.path }
    if asked.isEmpty { return true }
    let targets = pages.lazy.filter { asked.contains($0.page.path) }.map { target in
      (page: target.page, record: target.record.withoutLinks)
    }
    return sources.links.findings(in: targets + [(page: page, record: record)]).isEmpty
  }
}
