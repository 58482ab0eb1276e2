internal import Digests
internal import FileSystem
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

  /// The list of the twins.
  var indexFile: OutputFile {
    OutputFile(path: Self.index, text: head + sections.map(section).joined())
  }

  /// The twins in one text, which is as large as the content, in parts that are read as they are
  /// asked for; at its end comes an empty part.
  func whole(
    reading twin: @escaping (OutlinePage) throws(FileError) -> [UInt8]
  ) -> () throws(FileError) -> [UInt8] {
    let pages = site.outline.pages
    var next = pages.startIndex
    var bytes = Array(
      (head + "\nEach page stands below its address, and its links lead on from there.\n").utf8)
    return { () throws(FileError) in
      while next < pages.endIndex, bytes.count < Self.part {
        bytes += opening(of: pages[next]).utf8
        bytes += try twin(pages[next])
        next += 1
      }
      defer { bytes = [] }
      return bytes
    }
  }

  /// Names what the file of all twins is made from, given the digest of each file.
  func wholeKey(_ digests: [String: String]) -> String {
    let twins = site.outline.pages.map { "\($0.twinFile) \(digests[$0.twinFile, default: ""])\n" }
    return SHA256.hex(of: Array((head + twins.joined()).utf8))
  }

  /// How many bytes a part has, or little more.
  private static let part = 1 << 20

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
