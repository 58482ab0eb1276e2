internal import PageRendering
internal import SiteDescription

/// Which of a template's sections a page opens; pages of one shape differ in their words alone.
struct PageShape: Hashable {
  private let saysNothing: [Bool]
  private let tableLevels: Set<Int>
  private let hasEmptyHeading: Bool
  private let hasPrevious: Bool
  private let hasNext: Bool
  private let isTranslated: Bool
  /// For each page on the way down, whether the sidebar shows others beside it.
  private let siblings: [Bool]
  private let hasPagesBelow: Bool
  private let hasMovedHeadings: Bool
  private let isDraft: Bool
  private let hasFeeds: Bool

  init(of page: OutlinePage, _ survey: SurveyedPage, in site: SiteContext) {
    let table = survey.headings.filter { $0.level == 2 || $0.level == 3 }
    let around = site.outline.neighbours(of: page)
    let way = site.outline.ancestry(of: page)
    let shown = [page, around.previous, around.next].compactMap(\.self) + way
    saysNothing =
      [survey.isEmpty, site.description(of: page).isEmpty]
      + shown.map { site.title(of: $0).isEmpty }
    tableLevels = Set(table.map(\.level))
    hasEmptyHeading = table.contains { $0.text.isEmpty }
    hasPrevious = around.previous != nil
    hasNext = around.next != nil
    isTranslated = site.outline.versions(of: page).count > 1
    siblings = way.map { step in
      site.outline.parent(of: step).map { site.outline.children(of: $0).count > 1 } ?? false
    }
    hasPagesBelow = !site.outline.children(of: page).isEmpty
    isDraft = page.frontMatter.isDraft
    hasFeeds = !site.feeds(of: page).isEmpty
    hasMovedHeadings = site.configuration.redirects.contains {
      $0.from.path == page.address && $0.from.fragment != nil
    }
  }
}
