internal import CanonicalModel
internal import Diagnostics
internal import PageRendering
internal import SiteDescription

/// Makes the files of single pages.
struct PageMaking: Sendable {
  /// What is made of a page.
  struct Made {
    let files: [OutputFile]
    let record: PageRecord
    let includes: [RememberedInclude]
  }

  let sources: SiteSources
  let layout: PageLayout
  let residue: ResidueCheck

  init(of sources: SiteSources) {
    self.sources = sources
    layout = PageLayout(site: sources.site, theme: sources.theme)
    residue = ResidueCheck(
      folders: sources.folders, subjects: Set(FactTable(of: sources.site.product).subjects))
  }

  /// Makes the files of a page of which the text is known.
  func make(_ page: OutlinePage, _ text: [UInt8], _ watch: inout PartWatch) -> Made {
    var includes: [RememberedInclude] = []
    let expanded = sources.expanded(page, text) { includes.append($0) }
    watch.end(.markdown)
    let rendered = RenderedPage(expanded, &watch)
    let laidOut = layout.page(page, rendered)
    watch.end(.templates)
    let site = sources.site
    let repeated = RepeatedText(
      page: page, title: site.title(of: page),
      description: site.descriptions[page.path, default: ""], headings: rendered.headings
    ).findings
    let record = sources.record(
      of: page, rendered.survey,
      adding: PageRecord.Faults(
        repeated: repeated, template: laidOut.findings,
        residue: residue.findings(in: laidOut.files, of: page)))
    watch.end(.checks)
    return Made(files: laidOut.files, record: record, includes: includes)
  }
}
