internal import PageRendering
internal import SiteDescription
internal import Templating

/// Sets rendered pages into the theme's templates.
struct PageLayout: Sendable {
  static let notFoundPath = "404.html"

  let site: SiteContext
  let theme: Theme

  func page(_ page: OutlinePage, _ rendered: RenderedPage) -> LaidOutPage {
    let value = PageValue(
      site: site, page: page, rendered: rendered, templates: theme.templates
    ).value
    let twin = OutputFile(path: page.twinFile, text: rendered.twin)
    return laidOut("page", value, as: page.htmlFile, beside: [twin])
  }

  /// The page for addresses that lead nowhere; it may be shown at any depth, so its links are whole.
  var notFoundPage: LaidOutPage {
    laidOut("404", PageValue.notFound(in: site), as: Self.notFoundPath, beside: [])
  }

  /// The pages at addresses that lead elsewhere now.
  var redirectPages: [LaidOutPage] {
    let value = RedirectValue(site: site)
    return site.configuration.redirects.filter { $0.from.fragment == nil }.map {
      laidOut("redirect", value.page(for: $0), as: $0.from.file, beside: [])
    }
  }

  private func laidOut(
    _ template: String, _ value: TemplateValue, as path: String, beside others: [OutputFile]
  ) -> LaidOutPage {
    let result = theme.render(template, value)
    return LaidOutPage(
      files: [OutputFile(path: path, bytes: result.html)] + others, findings: result.findings)
  }
}
