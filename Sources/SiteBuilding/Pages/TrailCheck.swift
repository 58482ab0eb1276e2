internal import CanonicalModel
internal import Diagnostics
internal import SiteDescription

/// Holds the pages against the trails and publications of the model before anything is written.
struct TrailCheck {
  let product: Product
  let site: SiteContext

  var findings: [Finding] {
    site.outline.pages.flatMap(unknownTrail)
      + product.trails.flatMap(disagreements)
      + product.pages.flatMap(missingPublication)
  }

  private func unknownTrail(of page: OutlinePage) -> [Finding] {
    guard let name = page.frontMatter.trail,
      !product.trails.contains(where: { $0.id == name })
    else { return [] }
    return [
      Finding(
        "front-matter", at: page.frontMatter.trailPosition ?? page.position,
        "the model has no trail '\(name)'",
        hint: Suggestion.hint(
          for: name, among: product.trails.map(\.id), otherwise: "leave 'trail' out"),
        about: Subject(fact: page.path, channel: "front-matter", item: "trail"))
    ]
  }

  /// A crumb's label must be the title of the page it leads to: both are shown to readers.
  private func disagreements(in trail: Trail) -> [Finding] {
    trail.crumbs.compactMap { crumb in
      guard let page = site.outline[crumb.page] else {
        return Finding(
          "missing-page", at: crumb.source,
          "the crumb '\(crumb.label)' leads to '\(crumb.page).md', which is not there",
          hint: "add the page, or change the crumb",
          about: Subject(fact: crumb.page, channel: "trail"), model: crumb.source)
      }
      let title = site.title(of: page)
      guard !title.utf8.elementsEqual(crumb.label.utf8) else { return nil }
      return Finding(
        "trail", at: page.frontMatter.titlePosition,
        "the title is '\(title)' where the model's trail '\(trail.id)' says '\(crumb.label)'",
        hint: "change the title, or the crumb at \(crumb.source.file):\(crumb.source.line)",
        expected: crumb.label, actual: title,
        about: Subject(fact: trail.id, channel: page.path, item: crumb.label),
        model: crumb.source)
    }
  }

  private func missingPublication(_ publication: PagePublication) -> [Finding] {
    guard let page = site.outline[publication.page] else {
      return [
        Finding(
          "missing-page", at: publication.source,
          "the model publishes on '\(publication.page).md', which is not there",
          hint: "add the page, or change the publication",
          about: Subject(fact: publication.page, channel: "content"), model: publication.source)
      ]
    }
    guard let trail = publication.trail, page.frontMatter.trail != trail else { return [] }
    return [
      Finding(
        "front-matter", at: page.frontMatter.trailPosition ?? page.position,
        "the page must show the model's trail '\(trail)'",
        hint: "add a line 'trail: \(trail)' to its front matter",
        about: Subject(fact: page.path, channel: "front-matter", item: "trail"),
        model: publication.source)
    ]
  }
}
