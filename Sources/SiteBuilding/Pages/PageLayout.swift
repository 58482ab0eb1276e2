internal import Diagnostics
internal import PageRendering
internal import SiteDescription
internal import Templating

/// Sets rendered pages into the theme's templates.
final class PageLayout {
  private let site: SiteContext
  private let theme: Theme
  /// What the templates were found to lack, each once.
  private(set) var findings: [Finding] = []

  init(site: SiteContext, theme: Theme) {
    self.site = site
    self.theme = theme
  }

  /// The page's HTML and its Markdown twin.
  func files(of page: OutlinePage, _ rendered: RenderedPage) -> [OutputFile] {
    let value = PageValue(site: site, page: page, rendered: rendered).value
    return [
      OutputFile(path: page.htmlFile, text: html("page", value)),
      OutputFile(path: page.twinFile, text: rendered.twin),
    ]
  }

  /// The page for addresses that lead nowhere; it may be shown at any depth, so its links are whole.
  var notFoundFile: OutputFile {
    OutputFile(path: "404.html", text: html("404", PageValue.notFound(in: site)))
  }

  private func html(_ template: String, _ value: TemplateValue) -> String {
    let result = theme.render(template, value)
    for finding in result.findings where !findings.contains(finding) { findings.append(finding) }
    return result.html
  }
}
