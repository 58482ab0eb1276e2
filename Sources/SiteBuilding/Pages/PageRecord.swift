internal import Diagnostics
internal import PageRendering
internal import SiteDescription

/// What is kept of a page once it was looked at: all that other pages and lists ask for.
struct PageRecord: Hashable, Sendable {
  /// What is wrong with a page, which is nothing with most.
  struct Faults: Hashable, Sendable {
    /// In its source, its links to what is known before any page is read among it.
    var source: [Finding] = []
    /// In texts that are repeated elsewhere.
    var repeated: [Finding] = []
    /// In its templates.
    var template: [Finding] = []
    /// In its files.
    var residue: [Finding] = []

    /// Whether they keep the site from being published, whatever else is found.
    var preventPublication: Bool {
      [source, repeated, template, residue].contains { $0.contains { $0.severity == .error } }
    }

    var isNone: Bool {
      source.isEmpty && repeated.isEmpty && template.isEmpty && residue.isEmpty
    }
  }

  /// The ids of its headings, in order.
  let headings: TextList
  /// All other ids that a link can lead to.
  let otherAnchors: TextList
  /// The paths of the pages it links to.
  let linkedPages: TextList
  /// The other files of the content folder that it links to or shows.
  let linkedAssets: TextList
  /// The links that lead to headings, of which not all are known yet.
  let headingLinks: [PageLink]
  /// The variables that its text repeats, by their names in placeholders.
  let variables: Set<String>
  private let some: [Faults]

  var faults: Faults { some.first ?? Faults() }
  var isFaultless: Bool { some.isEmpty }

  /// The record of a page without fault.
  init(
    headings: TextList, otherAnchors: TextList, linkedPages: TextList, linkedAssets: TextList,
    headingLinks: [PageLink], variables: Set<String>
  ) {
    self.headings = headings
    self.otherAnchors = otherAnchors
    self.linkedPages = linkedPages
    self.linkedAssets = linkedAssets
    self.headingLinks = headingLinks
    self.variables = variables
    some = []
  }

  /// What others can lead to, and nothing that leads to others.
  var withoutLinks: PageRecord {
    PageRecord(
      headings: headings, otherAnchors: otherAnchors, linkedPages: TextList([]),
      linkedAssets: TextList([]), headingLinks: [], variables: [])
  }

  init(
    _ survey: SurveyedPage, headingLinks: [PageLink], faults: Faults
  ) {
    let ids = survey.headings.map(\.id)
    headings = TextList(ids)
    let known = Set(ids)
    otherAnchors = TextList(survey.anchors.filter { !known.contains($0) })
    linkedPages = TextList(Set(survey.links.compactMap(\.resolved.page)).sorted())
    linkedAssets = TextList(Set(survey.links.compactMap(\.resolved.asset)).sorted())
    self.headingLinks = headingLinks
    variables = survey.variables
    some = faults.isNone ? [] : [faults]
  }
}
