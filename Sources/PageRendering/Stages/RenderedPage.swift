package import Diagnostics

/// A page as it goes into a template.
package struct RenderedPage: Sendable {
  /// The text as HTML, one block a line.
  package let html: String
  /// The page as Markdown, placeholders expanded.
  package let twin: String
  /// What was known of it before it was written.
  package let survey: SurveyedPage

  /// Renders a page that nobody waits for.
  package init(_ page: consuming ExpandedPage) {
    var watch = PartWatch.unobserved
    self.init(page, &watch)
  }

  package init(_ page: consuming ExpandedPage, _ watch: inout PartWatch) {
    let survey = PageSurvey(of: page)
    watch.end(.survey)
    html = HTMLWriter.html(
      of: page.tree, survey: survey, expansions: page.expansions,
      codeReader: page.context.codeReader)
    watch.end(.html)
    twin = TwinWriter.markdown(
      of: page.tree, survey: survey, expansions: page.expansions, title: page.context.page.title)
    watch.end(.twins)
    self.survey = SurveyedPage(survey, findings: page.findings)
  }

  /// The headings of all levels in order.
  package var headings: [PageHeading] { survey.headings }
  /// Every id a link can lead to.
  package var anchors: [String] { survey.anchors }
  /// The links and images that could be resolved.
  package var links: [PageLink] { survey.links }
  /// The findings of all stages, in the order of the text.
  package var findings: [Finding] { survey.findings }
}
