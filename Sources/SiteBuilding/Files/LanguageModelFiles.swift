internal import PageRendering
internal import SiteDescription

/// What language models ask for: the list of the Markdown twins, and all of them in one file.
///
/// Links are relative, so that both files work wherever the site is.
struct LanguageModelFiles {
  let site: SiteContext

  static let index = "llms.txt"
  static let whole = "llms-full.txt"
  static let paths = [index, whole]

  /// Both files; the second repeats the twins of rendered pages.
  func files(of pages: [(page: OutlinePage, rendered: RenderedPage)]) -> [OutputFile] {
    [
      OutputFile(path: Self.index, text: head + sections.map(section).joined()),
      OutputFile(path: Self.whole, bytes: whole(of: pages)),
    ]
  }

  /// The twins of rendered pages in one text, which is as large as the content: it is held once.
  private func whole(of pages: [(page: OutlinePage, rendered: RenderedPage)]) -> [UInt8] {
    let start = head + "\nEach page stands below its address, and its links lead on from there.\n"
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      pages.reduce(start.utf8.count) { sum, page in
        sum + page.rendered.twin.utf8.count + opening(of: page.page).utf8.count
      })
    bytes += start.utf8
    for (page, rendered) in pages {
      bytes += opening(of: page).utf8
      bytes += rendered.twin.utf8
    }
    return bytes
  }

  private var head: String {
    let description = MarkdownLink.line(site.configuration.description)
    return "# \(MarkdownLink.line(site.configuration.title))\n"
      + (description.isEmpty ? "" : "\n> \(description)\n")
  }

  /// The home page with what stands alone below it, then each folder below it with all it holds.
  private var sections: [(title: String, pages: [OutlinePage])] {
    var alone: [OutlinePage] = []
    var folders: [(title: String, pages: [OutlinePage])] = []
    for page in site.outline.pages {
      let way = site.outline.ancestry(of: page)
      let top = way.count > 1 ? way[1] : page
      if way.count < 2 || site.outline.children(of: top).isEmpty {
        alone.append(page)
      } else if top.path == page.path {
        folders.append((site.title(of: page), [page]))
      } else if let last = folders.indices.last {
        folders[last].pages.append(page)
      }
    }
    let title = site.outline["index"].map(site.title) ?? site.configuration.title
    return (alone.isEmpty ? [] : [(title, alone)]) + folders
  }

  private func section(_ title: String, _ pages: [OutlinePage]) -> String {
    "\n## \(MarkdownLink.line(title))\n\n" + pages.map(entry).joined()
  }

  private func entry(_ page: OutlinePage) -> String {
    let description = MarkdownLink.line(site.descriptions[page.path, default: ""])
    return "- \(MarkdownLink.text(site.title(of: page), to: page.twinFile))"
      + (description.isEmpty ? "" : ": \(description)") + "\n"
  }

  /// What stands above a page's text: a break, and its address.
  private func opening(of page: OutlinePage) -> String {
    "\n***\n\nSource: \(MarkdownLink.text(page.twinFile, to: page.twinFile))\n\n"
  }
}
