package import Diagnostics

/// What is to be known of a page before anything is written of it.
package struct SurveyedPage: Sendable {
  /// The headings of all levels in order.
  package let headings: [PageHeading]
  /// Every id a link can lead to.
  package let anchors: [String]
  /// The links and images that could be resolved; whether they lead anywhere is the caller's check.
  package let links: [PageLink]
  /// The variables that the text repeats, by their names in placeholders.
  package let variables: Set<String>
  /// True for a page of which nothing would be written.
  package let isEmpty: Bool
  /// The findings of all stages, in the order of the text.
  package let findings: [Finding]

  package init(_ page: consuming ExpandedPage) {
    self.init(PageSurvey(of: page), findings: page.findings)
  }

  init(_ survey: PageSurvey, findings: [Finding]) {
    headings = survey.headings.headings
    anchors = survey.ids.ids
    links = survey.links.links
    variables = survey.variables
    isEmpty = survey.isEmpty
    self.findings = (findings + survey.findings).sorted()
  }
}
