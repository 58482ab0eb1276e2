internal import CanonicalModel
internal import Diagnostics
internal import SiteDescription

/// One HTML file of the site, judged, and what the checks that look across pages need of it.
///
/// The tree that it was judged by is not kept: a site has many pages.
struct CheckedPage: Sendable {
  let record: PageRecord
  let outcome: CheckOutcome

  /// Reads a file and runs the checks that look at one page at a time.
  init(
    at path: String, by reader: PageReader, with checks: [any PageCheck.Type],
    in context: CheckContext
  ) {
    var outcome = CheckOutcome()
    switch reader.read(path) {
    case .page(let page):
      record = PageRecord(page)
      outcome.checked.pages += 1
      let context = CheckContext(context, of: page)
      for check in checks {
        outcome += check.outcome(of: page, in: context)
      }
    case .refused(let finding):
      record = PageRecord(refused: path, page: reader.page(at: path))
      outcome.findings.append(finding)
    case .unreadable(let error):
      record = PageRecord(refused: path, page: reader.page(at: path))
      outcome.unreadable.append(error)
    case nil: record = PageRecord(refused: path, page: reader.page(at: path))
    }
    self.outcome = outcome
  }
}
