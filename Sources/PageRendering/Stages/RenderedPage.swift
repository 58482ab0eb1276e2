package import Diagnostics

/// A page as it goes into a template.
package struct RenderedPage: Sendable {
  /// The text as HTML, one block a line.
  package let html: String
  /// The headings of all levels in order.
  package let headings: [PageHeading]
  /// Every id a link can lead to.
  package let anchors: [String]
  /// The links and images that could be resolved; whether they lead anywhere is the caller's check.
  package let links: [PageLink]
  /// The page as Markdown, placeholders expanded.
  package let twin: String
  /// The findings of all stages, in the order of the text.
  package let findings: [Finding]

  package init(_ page: consuming ExpandedPage) {
    let survey = PageSurvey(of: page)
    html = HTMLWriter.html(of: page.tree, survey: survey, expansions: page.expansions)
    twin = TwinWriter.markdown(
      of: page.tree, survey: survey, expansions: page.expansions, title: page.context.page.title)
    headings = survey.headings.headings
    anchors = survey.headings.ids.ids
    links = survey.links.links
    findings = (page.findings + survey.findings).sorted()
  }
}
